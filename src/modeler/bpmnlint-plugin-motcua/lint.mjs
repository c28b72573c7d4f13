// Prints what the rules find, one JSON value: { path: [{ rule, element, reason }] }, or { path: null } where nothing can be read.
// Usage: node lint.mjs < list, a JSON array of { path, file }: what a model is called, and where it lies
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import BpmnModdle from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const plugin = require('./index.js');

const resolver = {
  resolveRule: (pkg, name) => require(plugin.rules[name]),
  resolveConfig: (pkg, name) => plugin.configs[name]
};
const names = Object.keys(plugin.rules);
const findings = {};
for (const { path, file } of JSON.parse(readFileSync(0, 'utf8'))) {
  findings[path] = await lint(path, readFileSync(file, 'utf8'));
}
process.stdout.write(JSON.stringify(findings));

async function lint(path, xml) {
  const model = await new BpmnModdle({ camunda }).fromXML(xml).catch(() => undefined);
  if (!model) {
    return null;
  }
  const linter = new Linter({
    config: { rules: Object.fromEntries(names.map((name) => [`motcua/${name}`, ['error', { path }]])) },
    resolver
  });
  const found = await linter.lint(model.rootElement);
  return Object.entries(found).flatMap(([name, reports]) => reports.map(({ id, message }) => ({
    rule: name.replace('motcua/', ''), element: id, reason: message
  })));
}
