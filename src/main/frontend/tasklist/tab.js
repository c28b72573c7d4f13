import { dossierOfTask } from './api.js';
import { apologies } from './apologies.js';
import { branches } from './branches.js';
import { clock } from './clock.js';
import { clockBar } from './clock-bar.js';
import { comments } from './comments.js';
import { element } from './dom.js';
import { duplicates } from './duplicates.js';
import { head } from './head.js';
import { drafts, papers, records, results } from './papers.js';
import { delays } from './delays.js';
import { issued } from './issued.js';
import { ledger } from './ledger.js';
import { opinions } from './opinions.js';
import { parcel } from './parcel.js';
import { payments } from './payments.js';
import { postings } from './postings.js';
import { returnCounter } from './return-counter.js';
import { returnNow } from './return-now.js';
import { receiver } from './receiver.js';
import { dismissRefusals } from './refusals.js';
import { sector } from './sector.js';
import { drawSignatures } from './signatures.js';
import { supplements } from './supplements.js';
import { told } from './told.js';
import { ending } from './ending.js';
import { events } from './events.js';

/** The tab «Hồ sơ» of a task: what the register knows of its dossier. */
export const tab = {
  id: 'motcua-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Hồ sơ' },
  render: (container, { taskId }) => {
    const status = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' });
    const content = element('div');
    container.append(element('div', { class: 'motcua-tab' }, status, content));
    return show(taskId, content, status);
  },
};

async function show(taskId, content, status) {
  status.textContent = 'Đang tải hồ sơ…';
  content.setAttribute('aria-busy', 'true');
  try {
    const dossier = await dossierOfTask(taskId);
    const again = async (message, focusOn) => {
      dismissRefusals(document);
      await show(taskId, content, status);
      status.textContent = message;
      content.querySelector(`[data-focus="${CSS.escape(focusOn)}"]`)?.focus();
    };
    const parts = partsOf(dossier, again);
    content.replaceChildren(...parts);
    drawSignatures(dossier, parts, again);
    status.textContent = '';
  } catch (failure) {
    status.textContent = '';
    content.replaceChildren(
      element('p', { class: 'motcua-error', role: 'alert' }, failure.message),
      element(
        'button',
        { type: 'button', class: 'motcua-button motcua-plain', onclick: () => show(taskId, content, status) },
        'Tải lại',
      ),
    );
  } finally {
    content.removeAttribute('aria-busy');
  }
}

function partsOf(dossier, again) {
  return [
    head(dossier),
    duplicates(dossier),
    clockBar(dossier),
    sector(dossier),
    returnNow(dossier),
    returnCounter(dossier),
    papers(dossier, again),
    records(dossier, again),
    drafts(dossier, again),
    (['REVIEW', 'SIGNING', 'ISSUING'].includes(dossier.step) || dossier.results.length > 0) && results(dossier, again),
    dossier.ours && issued(dossier),
    dossier.ours && told(dossier, again),
    clock(dossier),
    ledger(dossier),
    apologies(dossier),
    supplements(dossier),
    payments(dossier),
    opinions(dossier),
    branches(dossier),
    postings(dossier),
    comments(dossier),
    receiver(dossier, again),
    parcel(dossier),
    dossier.delays?.length > 0 && delays(dossier),
    events(dossier),
    ending(dossier),
  ].filter(Boolean);
}
