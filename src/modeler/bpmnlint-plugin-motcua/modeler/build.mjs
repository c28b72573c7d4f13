// Bundles the rules as a plugin of Camunda Modeler. Usage: node modeler/build.mjs [folder], target/modeler/motcua if none is named.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? join(root, '../../../target/modeler/motcua');
const { rules } = createRequire(import.meta.url)('../index.js');

/** A browser cannot look for a rule by its name: each is named here. */
const entry = `
  import { registerClientPlugin } from 'camunda-modeler-plugin-helpers';
  import { linting } from './modeler/linting.js';
  registerClientPlugin(linting({
    ${Object.entries(rules).map(([name, path]) => `'${name}': require('${path}')`).join(',\n    ')}
  }), 'lintRules.bpmn');
`;

mkdirSync(target, { recursive: true });
await build({
  stdin: { contents: entry, resolveDir: root },
  bundle: true,
  outfile: join(target, 'client.js'),
  charset: 'utf8',
  logLevel: 'warning'
});
copyFileSync(join(root, 'modeler/index.js'), join(target, 'index.js'));
console.log(target);
