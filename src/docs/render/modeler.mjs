// Draws what a designer sees: a model in Camunda's own editor, a step selected, its element template beside it.
// Usage: node src/docs/render/modeler.mjs [model] [element]
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const model = process.argv[2] ?? 'processes/death-registration.bpmn';
const element = process.argv[3] ?? 'UserTask_Review';
const template = process.argv[4] ?? 'vn.motcua.step.Review';
const target = join(root, 'src/docs/images/handbook-modeler.png');
const editor = createRequire(import.meta.url).resolve('camunda-bpmn-js/dist/camunda-platform-modeler.production.min.js');
const styles = [
  'diagram-js.css',
  'bpmn-js.css',
  'bpmn-font/css/bpmn-embedded.css',
  'properties-panel.css',
  'element-templates.css',
  'camunda-platform-modeler.css',
].map((name) => join(dirname(editor), 'assets', name));
const folder = join(root, '.camunda/element-templates');
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: 1400, height: 760 } });
  await page.setContent(`<html lang="vi"><body style="margin:0;display:flex;font-family:sans-serif">
    <div id="canvas" style="width:1050px;height:760px"></div>
    <div id="panel" style="width:350px;height:760px;border-left:1px solid #ccc;overflow:auto"></div></body></html>`);
  for (const path of styles) {
    await page.addStyleTag({ path });
  }
  await page.addScriptTag({ path: editor });
  await page.evaluate(show, { xml: readFileSync(join(root, model), 'utf8'), templates, element, template });
  await page.evaluate(select, element);
  await page.waitForTimeout(500);
  await page.screenshot({ path: target });
  console.log(relative(root, target));
} finally {
  await browser.close();
}

async function show({ xml, templates: offered, element: id, template: chosen }) {
  const modeler = new window.BpmnModeler({ container: '#canvas', propertiesPanel: { parent: '#panel' } });
  const faults = [];
  modeler.on('elementTemplates.errors', ({ errors }) => faults.push(...errors.map(({ message }) => message)));
  modeler.get('elementTemplatesLoader').setTemplates(offered);
  await modeler.importXML(xml);
  if (faults.length > 0) {
    throw new Error(faults.join('\n'));
  }
  const shape = modeler.get('elementRegistry').get(id);
  modeler.get('elementTemplates').applyTemplate(shape, modeler.get('elementTemplates').get(chosen));
  modeler.get('canvas').viewbox({ x: shape.x - 620, y: shape.y - 250, width: 1050, height: 760 });
  window.modeler = modeler;
}

function select(id) {
  const modeler = window.modeler;
  modeler.get('selection').select(modeler.get('elementRegistry').get(id));
}
