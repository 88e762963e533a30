/** A character of Chinese, of which one or two are a whole word. */
export const chinese = /[\u3400-\u9fff]/;
