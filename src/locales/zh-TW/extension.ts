import type { extension as english } from '../en/extension.ts';
import type { Sentences } from '../sentences.ts';

export const extension: Sentences<typeof english> = {
  'extension.nothing-found': '找不到結果。請減少搜尋字詞，或輸入案件編號。',
  'extension.no-facts': '找不到結果。請減少或改用其他搜尋字詞，或輸入事實編號。',
  'extension.no-tickets': '這裡沒有您可以查看的案件。',
  'extension.not-ready': '我還在讀取案件，請稍候再試一次。',
  'extension.not-understood': '我無法辨識這項要求。請再試一次，或直接傳訊息問我。',
  'extension.members-unknown': '我無法確認您屬於哪個服務台團隊，請稍候再試一次。',
  'extension.ticket.with': '處理人員',
  'extension.ticket.show': '顯示案件',
  'extension.ticket.in-own-chat': '我只在沒有其他人看得到的地方顯示案件，請到您與我的聊天室搜尋。',
  'extension.explain.title': '說明這則訊息',
  'extension.explain.message': '訊息：{text}',
  'extension.explain.no-words': '這則訊息裡沒有我可以說明的文字。',
  'extension.explain.done': '完成了。',
};
