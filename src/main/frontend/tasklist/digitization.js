import { digitizationOf, exempt, searchableAddress } from './api.js';
import { element } from './dom.js';
import { compareData } from './extraction.js';
import { look } from './viewer.js';
import { weekdayTime } from './words.js';

const PAUSES = [1000, 2000, 3000, 5000, 5000, 10000, 10000, 20000, 30000, 30000];

const known = new WeakMap();

/**
 * How far papers are digitised, asked once for all of them and again while something is under way. The lines it fills
 * stay where they are, so nobody loses what they are typing beside them.
 */
export function digitization(dossier) {
  if (!known.has(dossier)) {
    const lines = linesOf(dossier);
    known.set(dossier, lines);
    queueMicrotask(lines.ask);
  }
  return known.get(dossier);
}

function linesOf(dossier) {
  const files = new Map();
  const papers = new Map();

  async function ask(round = 0) {
    let progress;
    try {
      progress = await digitizationOf(dossier.dossierId);
    } catch (failure) {
      [...files.values()].forEach((line) => line.replaceChildren(element('span', { class: 'motcua-hint' }, `Chưa rõ số hóa đến đâu: ${failure.message}`)));
      return;
    }
    progress.files.forEach((file) => files.get(file.id)?.replaceChildren(...fileLine(dossier, file, ask)));
    progress.papers.forEach((paper) => papers.get(paper.documentKey)?.(paper, progress.exemptReasons));
    if (progress.underWay && round < PAUSES.length) {
      setTimeout(() => [...files.values()].some((line) => line.isConnected) && ask(round + 1), PAUSES[round]);
    }
  }

  return {
    ask,
    file(id) {
      const line = element('div', { class: 'motcua-digitization', 'aria-live': 'polite' });
      files.set(id, line);
      return line;
    },
    paper(document, again) {
      const line = element('span', { class: 'motcua-digitized' });
      papers.set(document.key, (paper, reasons) => line.replaceChildren(...paperLine(dossier, document, paper, reasons, again)));
      return line;
    },
  };
}

/** What an official reads of one scan, most urgent first. */
export function fileWords({ refused, warnings, underWay, note, searchable }) {
  if (refused) {
    return [{ text: refused, urgent: true }];
  }
  const lines = warnings.map((text) => ({ text, urgent: true }));
  if (underWay) {
    lines.push({ text: 'Đang đọc bản quét…', urgent: false });
  } else if (note && !searchable) {
    lines.push({ text: note, urgent: false });
  }
  return lines;
}

function fileLine(dossier, file, again) {
  return [
    ...fileWords(file).map(({ text, urgent }) => element('span', { class: urgent ? 'motcua-error' : 'motcua-hint' }, text)),
    file.searchable && searchable(dossier, file),
    dataOpener(dossier, file, again),
    file.steps.length > 0 && steps(file.steps),
  ].filter(Boolean);
}

const DATA = { OPEN: 'Đối chiếu dữ liệu', CONFIRMED: 'Dữ liệu đã xác nhận' };

function dataOpener(dossier, { id, data }, again) {
  return (
    DATA[data] &&
    element(
      'button',
      { type: 'button', class: data === 'OPEN' ? 'motcua-button motcua-plain' : 'motcua-link', onclick: () => compareData(dossier, id, () => again()) },
      DATA[data],
    )
  );
}

function searchable(dossier, file) {
  const address = searchableAddress(dossier.dossierId, file.id);
  return element(
    'a',
    {
      href: address,
      download: '',
      onclick: (event) => {
        event.preventDefault();
        look({ title: 'Bản tìm kiếm được', address, mediaType: 'application/pdf', download: '' });
      },
    },
    'Bản tìm kiếm được',
  );
}

/** "Sao chụp ✓ · Tìm được chữ ✓", each with who and when behind it. */
function steps(lines) {
  return element(
    'span',
    { class: 'motcua-steps' },
    lines.map(({ label, done, at, by, detail }) =>
      element(
        'span',
        { class: done ? 'motcua-present' : 'motcua-optional', title: [weekdayTime(at), by ?? 'Hệ thống', detail].filter(Boolean).join(' · ') },
        `${done ? '✓' : '–'} ${label}`,
      ),
    ),
  );
}

function paperLine(dossier, document, paper, reasons, again) {
  const mayExempt = dossier.step === 'INTAKE' && dossier.mayUpload && (paper.state === 'EXEMPT' || paper.state === 'PENDING');
  return [
    paper.state !== 'NOT_REQUIRED' && element('span', { class: 'motcua-hint' }, [paper.stateLabel, paper.exemptReason].filter(Boolean).join(': ')),
    mayExempt && exemption(dossier, document, paper, reasons, again),
  ].filter(Boolean);
}

function exemption(dossier, document, paper, reasons, again) {
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  if (paper.state === 'EXEMPT') {
    return element(
      'span',
      {},
      element('button', { type: 'button', class: 'motcua-link', onclick: () => note(null, 'Đã bỏ ghi nhận') }, 'Bỏ ghi nhận'),
      message,
    );
  }
  const choice = element(
    'select',
    { 'aria-label': `Không số hóa vì: ${document.name}`, onchange: () => choice.value && note(choice.value, 'Đã ghi nhận không số hóa') },
    element('option', { value: '' }, 'Không số hóa vì…'),
    reasons.map(({ value, label }) => element('option', { value }, label)),
  );
  async function note(reason, said) {
    message.textContent = '';
    try {
      await exempt(dossier.dossierId, document.key, reason);
      await again(`${said}: ${document.name}.`);
    } catch (failure) {
      message.textContent = failure.message;
    }
  }
  return element('span', {}, choice, message);
}
