import { clock } from '../tasklist/clock.js';
import { element } from '../tasklist/dom.js';
import { events } from '../tasklist/events.js';
import { facts } from '../tasklist/head.js';
import { ledger } from '../tasklist/ledger.js';
import { story } from './figures.js';
import { fail } from './parts.js';

/** The dossier behind an instance: its clock and what happened, without the applicant. */
export const instanceTab = {
  id: 'motcua-dossier',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: 'Hồ sơ' },
  render: async (container, { processInstanceId }) => {
    const content = element('div', { class: 'motcua-tab' }, 'Đang tải hồ sơ…');
    container.append(content);
    try {
      const dossier = await story(processInstanceId);
      content.replaceChildren(...[head(dossier), clock(dossier), ledger(dossier), events(dossier)].filter(Boolean));
    } catch (failure) {
      fail(content, failure);
    }
  },
};

function head({ code, statusLabel, authority }) {
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Hồ sơ' },
    element('h4', {}, code ?? 'Chưa có mã hồ sơ'),
    facts([
      ['Trạng thái', statusLabel],
      ['Cơ quan', authority],
    ]),
  );
}
