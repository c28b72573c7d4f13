import { mayTakeIn } from './api.js';
import { element } from './dom.js';

/** The button above the task list. It shows for those whom the intake page lets in. */
export const header = {
  id: 'motcua-header',
  pluginPoint: 'tasklist.header',
  priority: 100,
  render: async (container) => {
    if (await mayTakeIn()) {
      container.append(
        element('div', { class: 'motcua-header' }, element('a', { class: 'motcua-button', href: '/desk/intake' }, 'Tiếp nhận')),
      );
    }
  },
};
