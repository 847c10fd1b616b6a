/**
 * Draws assets/icon.svg as the PNG files that the manifest names: `node test/support/render-icons.mjs`.
 * Run it after every change of the drawing; the pictures are committed, so that a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import './typescript.mjs';

const SIZES = [16, 25, 32, 48, 64, 80, 128];

const { launchBrowser, newSession } = await import('./browser.ts');
const asset = (name) => fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));
const svg = readFileSync(asset('icon.svg'), 'utf8');

const browser = await launchBrowser();
const { page } = await newSession(browser);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(asset(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
