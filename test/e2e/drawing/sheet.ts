import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import type { Look } from './teams-look.ts';

const require = createRequire(import.meta.url);

/** A picture to take: all cards, as one theme shows them at one width in pixels. */
export interface Sheet {
  look: Look;
  width: number;
  cards: readonly { name: string; card: unknown }[];
  file: string;
}

/** Pixels. */
const pictureWidth = 1500;
const gap = 16;

export async function drawSheet(browser: Browser, sheet: Sheet): Promise<void> {
  const { look, width, cards, file } = sheet;
  const columns = Math.max(1, Math.floor(pictureWidth / width));
  const page = await browser.newPage({ viewport: { width: columns * (width + gap) + gap, height: 600 } });
  const layout = `body { column-count: ${columns}; column-gap: ${gap}px; padding: ${gap}px; }`;
  await page.setContent(`<!doctype html><style>${look.css}${layout}</style><body></body>`);
  for (const script of ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/browser']) {
    await page.addScriptTag({ content: readFileSync(require.resolve(script), 'utf8') });
  }
  await page.evaluate(`(${drawAll})(${JSON.stringify(cards)}, ${JSON.stringify(look.hostConfig)})`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

/** Runs in the browser, hence as text. Opens the first hidden card, to see one. */
const drawAll = `(cards, hostConfig) => {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = window.markdownit().render(text);
    result.didProcess = true;
  };
  for (const { name, card } of cards) {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig);
    drawn.parse(card);
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.innerText = name;
    const frame = document.createElement('div');
    frame.className = 'card';
    frame.append(drawn.render());
    figure.append(caption, frame);
    document.body.append(figure);
  }
  document.querySelector('[aria-expanded="false"]')?.click();
}`;
