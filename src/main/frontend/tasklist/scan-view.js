import { element } from './dom.js';
import { openImage, openPdf, openTiff } from './pages.js';
import { fitted } from './zoom.js';

/**
 * Draws every page of a scan, one below the other, as wide as the place is; the place is cleared before.
 *
 * @param {{address: string, blob: Blob}} scan
 */
export async function drawScan(place, { address, blob }) {
  const source = await opened(address, blob);
  try {
    place.replaceChildren();
    for (let number = 1; number <= source.pages; number++) {
      const canvas = element('canvas', {
        class: 'motcua-page',
        role: 'img',
        'aria-label': `Bản quét kết quả, trang ${number} trên ${source.pages}`,
      });
      place.append(canvas);
      const scale = fitted(await source.size(number), { width: place.clientWidth, height: Infinity });
      await source.draw(canvas, number, scale, 0);
    }
  } finally {
    source.close();
  }
}

async function opened(address, blob) {
  if (blob.type === 'image/tiff') {
    return openTiff(address);
  }
  const data = new Uint8Array(await blob.arrayBuffer());
  return blob.type === 'application/pdf' ? openPdf(data) : openImage(data, blob.type);
}
