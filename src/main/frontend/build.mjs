import { build } from 'esbuild';

const classes = process.argv[2] ?? '../../../target/classes';
const common = { bundle: true, charset: 'utf8', target: 'es2022', logLevel: 'warning', legalComments: 'none' };

await Promise.all([
  build({
    ...common,
    entryPoints: ['tasklist/motcua.js'],
    format: 'esm',
    outfile: `${classes}/META-INF/resources/webjars/camunda/app/tasklist/scripts/motcua.js`,
  }),
  build({
    ...common,
    entryPoints: ['desk/desk.js'],
    format: 'iife',
    minify: true,
    outfile: `${classes}/static/desk/desk.js`,
  }),
]);
