import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import BpmnModdle from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const plugin = require('../index.js');

const here = fileURLToPath(new URL('..', import.meta.url));
const processes = join(here, '../../../processes');
const birth = readFileSync(join(processes, 'birth-registration.bpmn'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'motcua-lint-'));
after(() => rmSync(folder, { recursive: true }));

test('the command of bpmnlint passes what is shipped and names what is broken', () => {
  const broken = join(folder, 'broken.bpmn');
  writeFileSync(broken, birth.replace('name="Ký duyệt kết quả"', 'name="Sign"'));
  const bpmnlint = (...files) => spawnSync('npx', ['--no-install', 'bpmnlint', ...files], { cwd: here, encoding: 'utf8' });

  assert.equal(bpmnlint(join(processes, 'birth-registration.bpmn'), join(processes, 'shared/payment.bpmn')).status, 0);
  const refused = bpmnlint(broken);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /UserTask_Signing\s+error\s+chưa có tên tiếng Việt có dấu/);
});

test('the bundle hands the same rules to Camunda Modeler', async () => {
  const built = join(folder, 'motcua');
  execFileSync('node', ['modeler/build.mjs', built], { cwd: here });
  const window = {};
  vm.runInNewContext(readFileSync(join(built, 'client.js'), 'utf8'), { window });

  const [{ plugin: { config, resolver }, type }] = window.plugins;
  assert.equal(type, 'lintRules.bpmn');
  assert.deepEqual(Object.keys(config.rules).sort(), Object.keys(plugin.rules).map((name) => `motcua/${name}`).sort());
  const linter = new Linter({ config, resolver });
  assert.deepEqual(await linter.lint(await read(birth)), {});
  const found = await linter.lint(await read(birth.replace('camunda:formRef="signing"', 'camunda:formKey="x"')));
  assert.deepEqual(Object.keys(found).sort(), ['motcua/no-own-code', 'motcua/task-form']);
  assert.equal(require(join(built, 'index.js')).script, './client.js');
});

test('a tool that does not know the engine finds the same', async () => {
  const linter = new Linter({
    config: { extends: 'plugin:motcua/recommended' },
    resolver: { resolveRule: (pkg, name) => require(`../rules/${name}`), resolveConfig: (pkg, name) => plugin.configs[name] }
  });
  const broken = birth.replace('${completeSigningListener}', '${completeReviewListener}');

  for (const extension of [{}, { camunda }]) {
    const { rootElement } = await new BpmnModdle(extension).fromXML(broken);
    assert.deepEqual(Object.keys(await linter.lint(rootElement)), ['motcua/task-listener']);
  }
});

async function read(xml) {
  return (await new BpmnModdle({ camunda }).fromXML(xml)).rootElement;
}
