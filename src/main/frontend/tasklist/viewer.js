import { bytesOf } from './api.js';
import { element } from './dom.js';
import { openImage, openPdf, openTiff } from './pages.js';
import { fitted, turned, zoomed } from './zoom.js';

const IMAGES = ['image/jpeg', 'image/png'];

/**
 * Shows a paper above the tab, page by page; Esc closes it. JavaScript inside a PDF is never run: the part of pdf.js that
 * could is not shipped.
 *
 * @param {{title: string, address: string, mediaType: string, download?: string, print?: {href: string, label: string, done: () => void}[]}} paper
 */
export async function look(paper) {
  const view = { page: 1, pages: 1, zoom: 0, whole: false, angle: 0 };
  const canvas = element('canvas', { role: 'img', 'aria-label': paper.title });
  const status = element('p', { class: 'motcua-viewer-status', role: 'status' }, 'Đang mở…');
  const stage = element('div', { class: 'motcua-stage', tabindex: 0, 'aria-label': 'Trang đang xem' }, status, canvas);
  const number = element('span', { class: 'motcua-page-number', 'aria-live': 'polite' });
  const percent = element('span', { class: 'motcua-page-number' });
  let source;
  let drawing = Promise.resolve();

  const draw = () => {
    drawing = drawing.then(async () => {
      if (!source) {
        return;
      }
      const size = await source.size(view.page);
      const scale = view.zoom || fitted(turned(size, view.angle), { width: stage.clientWidth - 24, height: view.whole ? stage.clientHeight - 28 : Infinity });
      await source.draw(canvas, view.page, scale, view.angle);
      number.textContent = `Trang ${view.page}/${view.pages}`;
      percent.textContent = `${Math.round(scale * 100)}%`;
      view.scale = scale;
      before.disabled = view.page === 1;
      after.disabled = view.page === view.pages;
    });
    return drawing.catch((failure) => say(failure));
  };
  const say = (failure) => {
    canvas.hidden = true;
    status.hidden = false;
    status.className = 'motcua-viewer-status motcua-error';
    status.textContent = failure.message;
  };
  const turn = (by) => {
    const page = Math.min(view.pages, Math.max(1, view.page + by));
    if (page !== view.page) {
      view.page = page;
      stage.scrollTop = 0;
      draw();
    }
  };
  const enlarge = (by) => {
    view.zoom = zoomed(view.scale ?? 1, by);
    draw();
  };
  const fit = (whole) => {
    view.zoom = 0;
    view.whole = whole;
    stage.scrollTop = 0;
    draw();
  };
  const rotate = () => {
    view.angle = (view.angle + 90) % 360;
    draw();
  };

  const before = tool('Trang trước', '‹', () => turn(-1));
  const after = tool('Trang sau', '›', () => turn(1));
  const dialog = element(
    'dialog',
    { class: 'motcua-viewer', 'aria-label': `Xem ${paper.title}`, onkeydown: keys, onclose: close },
    element(
      'div',
      { class: 'motcua-viewer-bar', role: 'toolbar', 'aria-label': 'Công cụ xem' },
      element('strong', { class: 'motcua-viewer-title' }, paper.title),
      before,
      number,
      after,
      tool('Thu nhỏ', '−', () => enlarge(-1)),
      percent,
      tool('Phóng to', '+', () => enlarge(1)),
      tool('Vừa bề ngang', 'Vừa ngang', () => fit(false)),
      tool('Xem cả trang', 'Cả trang', () => fit(true)),
      tool('Xoay phải', '⟳ Xoay', rotate),
      (paper.print ?? []).map(({ href, label, done }) =>
        element('a', { class: 'motcua-button motcua-plain', href, target: '_blank', rel: 'noopener', onclick: done }, label),
      ),
      paper.download && element('a', { class: 'motcua-button motcua-plain', href: paper.address, download: paper.download }, 'Tải về'),
      element('button', { type: 'button', class: 'motcua-button', onclick: () => dialog.close() }, 'Đóng (Esc)'),
    ),
    stage,
  );

  function keys(event) {
    const act = {
      PageDown: () => turn(1),
      PageUp: () => turn(-1),
      '+': () => enlarge(1),
      '=': () => enlarge(1),
      '-': () => enlarge(-1),
      0: () => fit(!view.whole),
      r: rotate,
      R: rotate,
    }[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
    event.stopPropagation();
  }

  function close() {
    source?.close();
    source = undefined;
    window.removeEventListener('resize', draw);
    dialog.remove();
  }

  document.body.append(dialog);
  dialog.showModal();
  stage.focus();
  window.addEventListener('resize', draw);
  try {
    source = await open(paper);
    if (!dialog.isConnected) {
      source.close();
      return;
    }
    view.pages = source.pages;
    status.hidden = true;
    await draw();
    dialog.dataset.ready = '';
  } catch (failure) {
    say(failure);
  }
}

async function open({ address, mediaType }) {
  if (mediaType === 'application/pdf') {
    return openPdf(await bytesOf(address));
  }
  if (IMAGES.includes(mediaType)) {
    return openImage(await bytesOf(address), mediaType);
  }
  return openTiff(address);
}

function tool(name, sign, act) {
  return element('button', { type: 'button', class: 'motcua-button motcua-plain', title: name, 'aria-label': name, onclick: act }, sign);
}
