import { cp, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

const classes = process.argv[2] ?? '../../../target/classes';
const scripts = `${classes}/META-INF/resources/webjars/camunda/app/tasklist/scripts`;
const common = { bundle: true, charset: 'utf8', target: 'es2022', logLevel: 'warning', legalComments: 'none' };

await Promise.all([
  build({
    ...common,
    entryPoints: ['tasklist/motcua.js'],
    format: 'esm',
    outfile: `${scripts}/motcua.js`,
    external: ['./pdfjs/*'],
  }),
  build({
    ...common,
    entryPoints: ['cockpit/motcua.js'],
    format: 'esm',
    outfile: `${classes}/META-INF/resources/webjars/camunda/app/cockpit/scripts/motcua.js`,
  }),
  build({
    ...common,
    entryPoints: ['desk/desk.js'],
    format: 'iife',
    minify: true,
    outfile: `${classes}/static/desk/desk.js`,
  }),
  pdfjs(`${scripts}/pdfjs`),
]);

/** Loaded when the first PDF is looked at. Left out: its own viewer, and the sandbox that would run a PDF's JavaScript. */
async function pdfjs(folder) {
  const from = 'node_modules/pdfjs-dist';
  await mkdir(`${folder}/wasm`, { recursive: true });
  await Promise.all([
    cp(`${from}/build/pdf.min.mjs`, `${folder}/pdf.js`),
    cp(`${from}/build/pdf.worker.min.mjs`, `${folder}/pdf.worker.js`),
    cp(`${from}/LICENSE`, `${folder}/LICENSE`),
    cp(`${from}/wasm`, `${folder}/wasm`, { recursive: true }),
    cp(`${from}/standard_fonts`, `${folder}/standard_fonts`, { recursive: true }),
  ]);
}
