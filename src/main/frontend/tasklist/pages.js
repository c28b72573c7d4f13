import { pageOf } from './api.js';
import { bounded, turned } from './zoom.js';

const MOST_DOTS = 16_000_000;
const DAMAGED = 'Không mở được tệp này để xem. Hãy tải về, hoặc quét lại giấy tờ.';
let library;

/** pdf.js with its worker, from our own server; fetched when the first PDF is looked at. */
function pdfjs() {
  library ??= import('./pdfjs/pdf.js').then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = new URL('./pdfjs/pdf.worker.js', import.meta.url).href;
    return loaded;
  });
  return library;
}

/** @returns {{pages: number, size: Function, draw: Function, close: Function}} */
export async function openPdf(data) {
  const { getDocument, AnnotationMode } = await pdfjs();
  const loading = getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 4 * MOST_DOTS,
    wasmUrl: new URL('./pdfjs/wasm/', import.meta.url).href,
    standardFontDataUrl: new URL('./pdfjs/standard_fonts/', import.meta.url).href,
  });
  let pdf;
  try {
    pdf = await loading.promise;
  } catch (failure) {
    throw new Error(DAMAGED, { cause: failure });
  }
  return {
    pages: pdf.numPages,
    async size(number) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 96 / 72 });
      return { width, height };
    },
    async draw(canvas, number, scale, angle) {
      const page = await pdf.getPage(number);
      const rotation = (page.rotate + angle) % 360;
      const { width, height } = page.getViewport({ scale: 96 / 72, rotation });
      const dense = bounded({ width, height }, scale * (window.devicePixelRatio || 1), MOST_DOTS);
      const viewport = page.getViewport({ scale: (dense * 96) / 72, rotation });
      const sheet = sized(document.createElement('canvas'), viewport);
      await page.render({ canvas: sheet, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
      show(canvas, sheet, width * scale);
    },
    close: () => loading.destroy(),
  };
}

/** A picture as a document of one page. */
export async function openImage(data, type) {
  const picture = await bitmap(new Blob([data], { type }));
  return {
    pages: 1,
    size: async () => ({ width: picture.width, height: picture.height }),
    draw: async (canvas, number, scale, angle) => drawPicture(canvas, picture, scale, angle),
    close: () => picture.close(),
  };
}

/** A scan that no browser draws: the server hands its pages over as pictures, each when it is looked at. */
export async function openTiff(address) {
  const fetched = (number) => pageOf(`${address}/pages/${number}`);
  const { pages, content } = await fetched(1);
  let current = { number: 1, picture: await bitmap(content) };
  const page = async (number) => {
    if (current.number !== number) {
      const picture = await bitmap((await fetched(number)).content);
      current.picture.close();
      current = { number, picture };
    }
    return current.picture;
  };
  return {
    pages,
    async size(number) {
      const { width, height } = await page(number);
      return { width, height };
    },
    draw: async (canvas, number, scale, angle) => drawPicture(canvas, await page(number), scale, angle),
    close: () => current.picture.close(),
  };
}

async function bitmap(content) {
  try {
    return await createImageBitmap(content);
  } catch (failure) {
    throw new Error(DAMAGED, { cause: failure });
  }
}

function drawPicture(canvas, picture, scale, angle) {
  const size = turned(picture, angle);
  const dense = bounded(size, scale * (window.devicePixelRatio || 1), MOST_DOTS);
  const sheet = sized(document.createElement('canvas'), { width: size.width * dense, height: size.height * dense });
  const context = sheet.getContext('2d');
  context.translate(sheet.width / 2, sheet.height / 2);
  context.rotate((angle * Math.PI) / 180);
  context.scale(dense, dense);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  show(canvas, sheet, size.width * scale);
}

function sized(canvas, { width, height }) {
  canvas.width = Math.max(1, Math.floor(width));
  canvas.height = Math.max(1, Math.floor(height));
  return canvas;
}

/** Drawn aside and shown at once, so that a page turns without a flicker. */
function show(canvas, sheet, width) {
  sized(canvas, sheet).getContext('2d').drawImage(sheet, 0, 0);
  canvas.style.width = `${Math.round(width)}px`;
}
