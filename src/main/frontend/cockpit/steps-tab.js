import { element } from '../tasklist/dom.js';
import { weekdayTime } from '../tasklist/words.js';
import { choice } from './choice.js';
import { dossiers, NUMBERS, steps } from './figures.js';
import { fail, table } from './parts.js';

const LABEL = 'Hồ sơ theo bước';

let leave = () => {};

/** Shows the tab, wherever Cockpit stands on its page. */
export function openTab() {
  const tab = [...document.querySelectorAll('.ctn-tabbed .nav-tabs a')].find((link) => link.textContent.trim() === LABEL);
  tab?.click();
}

/** The same numbers as over the diagram, as a table, and the dossiers behind one of them. */
export const stepsTab = {
  id: 'motcua-steps',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 100,
  properties: { label: LABEL },
  render: (container, { processDefinitionId }) => {
    choice.begin(processDefinitionId);
    const figures = element('div');
    const list = element('div', { 'aria-live': 'polite' });
    container.append(element('div', { class: 'motcua-tab' }, versions(), figures, list));
    let names = new Map();
    let asked = {};
    const show = async () => {
      const { allVersions, number } = choice;
      const earlier = asked;
      asked = { allVersions, number };
      try {
        if (earlier.allVersions !== allVersions) {
          const answer = await steps(processDefinitionId, allVersions);
          names = new Map(answer.steps.map((step) => [step.element, nameOf(step)]));
          figures.replaceChildren(stepTable(inOrder(answer.steps), names));
        }
        list.replaceChildren(...(number ? await dossierList(processDefinitionId, names) : []));
        mark(figures, number);
      } catch (failure) {
        fail(list, failure);
      }
    };
    leave();
    leave = choice.hear(show);
    show();
  },
  unmount: () => leave(),
};

function versions() {
  const box = element('input', {
    type: 'checkbox',
    onchange: ({ target }) => choice.set({ allVersions: target.checked }),
  });
  box.checked = choice.allVersions;
  return element('label', { class: 'motcua-check' }, box, ' Tính cả các phiên bản khác của quy trình này');
}

const drawn = (id) => document.querySelector(`[data-element-id="${CSS.escape(id)}"]`);

/** From left to right as the diagram has them; steps that it lacks come last. */
function inOrder(all) {
  const place = ({ element: id }) => drawn(id)?.getBoundingClientRect().left ?? Infinity;
  return all.map((step) => [place(step), step]).sort(([one], [other]) => (one === other ? 0 : one - other)).map(([, step]) => step);
}

/** An element's name as the diagram has it; work that stands open brings its own. */
function nameOf({ element: id, name }) {
  const label = drawn(id)?.querySelector('text');
  return name ?? (label ? [...label.querySelectorAll('tspan')].map((line) => line.textContent.trim()).join(' ') : id);
}

function stepTable(all, names) {
  if (all.length === 0) {
    return element('p', { class: 'motcua-none' }, 'Chưa có hồ sơ nào.');
  }
  return table(
    ['Bước', 'Đang chờ', 'Sắp đến hạn', 'Quá hạn', 'Thời gian xử lý (trung vị)'],
    all.map((step) => [
      names.get(step.element),
      ...NUMBERS.map(({ which, field, label }) => number(step, which, step[field], `${names.get(step.element)}: ${label}`)),
      step.measured > 0
        ? element('span', {}, step.median, element('span', { class: 'motcua-hint' }, ` · ${step.measured} lần gần nhất`))
        : element('span', { class: 'motcua-none' }, 'chưa có'),
    ]),
  );
}

function number({ element: id }, which, count, label) {
  return count === 0
    ? element('span', { class: 'motcua-none' }, 0)
    : element(
        'button',
        {
          type: 'button',
          class: `motcua-number motcua-number-${which.toLowerCase()}`,
          'aria-label': `${label}, ${count} hồ sơ`,
          'data-number': `${id} ${which}`,
          onclick: () => choice.set({ number: { element: id, which } }),
        },
        count,
      );
}

function mark(figures, chosen) {
  for (const button of figures.querySelectorAll('[data-number]')) {
    button.setAttribute('aria-pressed', chosen ? button.dataset.number === `${chosen.element} ${chosen.which}` : false);
  }
}

async function dossierList(definition, names) {
  const { number: asked, allVersions } = choice;
  const { most, dossiers: listed } = await dossiers(definition, asked, allVersions);
  const { label } = NUMBERS.find(({ which }) => which === asked.which);
  return [
    element('h5', {}, `${names.get(asked.element) ?? asked.element}: hồ sơ ${label}`),
    listed.length === 0
      ? element('p', { class: 'motcua-none' }, 'Không có hồ sơ nào.')
      : table(
          ['Mã hồ sơ', 'Hạn của bước', 'Hẹn trả', 'Người giữ', 'Cơ quan', ...(allVersions ? ['Phiên bản'] : [])],
          listed.map((dossier) => [
            element(
              'a',
              { href: `#/process-instance/${dossier.instance}/runtime?tab=motcua-dossier` },
              dossier.code ?? 'Chưa có mã',
            ),
            dossier.stepDueAt ? weekdayTime(dossier.stepDueAt) : 'chờ quy trình khác',
            weekdayTime(dossier.dueAt),
            dossier.holder ?? '—',
            dossier.authority,
            ...(allVersions ? [dossier.version] : []),
          ]),
        ),
    listed.length === most && element('p', { class: 'motcua-hint' }, `Chỉ hiện ${most} hồ sơ đến hạn trước.`),
  ].filter(Boolean);
}
