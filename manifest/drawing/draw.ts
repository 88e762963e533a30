// Draws the two icons of the app from their drawings: node --import tsx manifest/drawing/draw.ts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../test/e2e/drawing/chromium.ts';

const icons = [
  { name: 'color', pixels: 192 },
  { name: 'outline', pixels: 32 },
];

const executablePath = findChromium(process.env);
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  for (const { name, pixels } of icons) {
    const drawing = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8');
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    const path = fileURLToPath(new URL(`../${name}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
