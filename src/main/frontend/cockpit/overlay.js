import { element } from '../tasklist/dom.js';
import { choice } from './choice.js';
import { NUMBERS, shortMinutes, steps } from './figures.js';
import { openTab } from './steps-tab.js';

let leave = () => {};

/** Over each step of a model: who waits there, who is nearly late, who is late, and how long the step takes. */
export const overlay = {
  id: 'motcua-steps-overlay',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 5,
  render: (viewer, { processDefinitionId }) => {
    choice.begin(processDefinitionId);
    const overlays = viewer.get('overlays');
    const registry = viewer.get('elementRegistry');
    const legend = element('div', { class: 'motcua-legend' });
    viewer.get('canvas').getContainer().append(legend);
    let latest = 0;
    const draw = async () => {
      const turn = ++latest;
      try {
        const figures = await steps(processDefinitionId, choice.allVersions);
        if (turn === latest) {
          overlays.remove({ type: 'motcua' });
          figures.steps
            .filter((step) => registry.get(step.element))
            .forEach((step) => overlays.add(step.element, 'motcua', badge(step)));
          legend.replaceChildren(...key(figures));
        }
      } catch (failure) {
        legend.replaceChildren(element('span', { class: 'motcua-error', role: 'alert' }, failure.message));
      }
    };
    let allVersions = choice.allVersions;
    leave();
    leave = choice.hear(() => {
      if (allVersions !== choice.allVersions) {
        ({ allVersions } = choice);
        draw();
      }
    });
    draw();
  },
  unmount: () => leave(),
};

function badge(step) {
  const numbers = NUMBERS.filter(({ field, which }) => step[field] > 0 || (which === 'WAITING' && step.measured > 0));
  const html = element(
    'div',
    { class: 'motcua-badge' },
    numbers.map(({ which, field, label }) =>
      element(
        'button',
        {
          type: 'button',
          class: `motcua-number motcua-number-${which.toLowerCase()}`,
          title: `${step[field]} hồ sơ ${label}: xem danh sách`,
          onclick: (click) => {
            click.stopPropagation();
            choice.set({ number: { element: step.element, which } });
            openTab();
          },
        },
        step[field],
      ),
    ),
    step.measured > 0 &&
      element(
        'span',
        {
          class: 'motcua-median',
          title: `Một nửa trong ${step.measured} lần gần nhất xong trong ${step.median}`,
        },
        shortMinutes(step.medianMinutes),
      ),
  );
  return { position: { top: 0, left: 0 }, scale: false, html };
}

function key({ steps: all }) {
  const total = (field) => all.reduce((sum, step) => sum + step[field], 0);
  return [
    ...NUMBERS.map(({ which, field, label }) =>
      element(
        'span',
        {},
        element('span', { class: `motcua-number motcua-number-${which.toLowerCase()}` }, total(field)),
        ` ${label}`,
      ),
    ),
    element('span', {}, element('span', { class: 'motcua-median' }, 'giờ'), ' xử lý, trung vị'),
  ];
}
