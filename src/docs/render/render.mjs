// Draws every model under processes/ as SVG beside this folder, so that the README shows what the engine runs.
// Usage: node src/docs/render/render.mjs [--png folder]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const images = join(root, 'src/docs/images');
const pngFolder = process.argv[2] === '--png' ? process.argv[3] : undefined;
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

const models = readdirSync(join(root, 'processes'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.bpmn'))
  .sort();

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent('<html><body style="margin:0"><div id="canvas" style="width:2000px;height:1000px"></div></body></html>');
  await page.addScriptTag({ path: viewer });
  mkdirSync(images, { recursive: true });
  for (const model of models) {
    const xml = readFileSync(join(root, 'processes', model), 'utf8');
    const svg = plain(await page.evaluate(draw, xml));
    const target = join(images, `${basename(model, '.bpmn')}.svg`);
    writeFileSync(target, `${svg}\n`);
    console.log(relative(root, target));
    if (pngFolder) {
      await screenshot(svg, join(pngFolder, `${basename(model, '.bpmn')}.png`));
    }
  }
} finally {
  await browser.close();
}

async function draw(source) {
  const viewer = new window.BpmnJS({ container: '#canvas', bpmnRenderer: { defaultFillColor: '#ffffff' } });
  const { warnings } = await viewer.importXML(source);
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  return svg;
}

/** Markers carry random ids; numbering them in order of appearance keeps the file equal from run to run. */
function plain(svg) {
  const ids = new Map();
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<(rect|path|polyline|circle)[^>]*class="djs-(hit|outline)[^>]*\/>/g, '')
    .replace(/(\d+\.\d{2})\d+/g, '$1')
    .replace(/marker-[0-9a-z]{10,}/g, (id) => ids.get(id) ?? ids.set(id, `marker-${ids.size + 1}`).get(id))
    .trim();
}

async function screenshot(svg, file) {
  const page = await browser.newPage({ deviceScaleFactor: 1.2 });
  await page.setContent(`<html><body style="margin:0;background:#fff">${svg}</body></html>`);
  await page.locator('svg').first().screenshot({ path: file });
  await page.close();
}
