import { leaveLine, links } from './api.js';
import { element } from './dom.js';

const INTAKE = '/desk/intake';
const NOTICES = '/desk/notices'; // the bell beside shows it

/** The links in the top bar, to the pages that open for whoever is signed in. */
export const header = {
  id: 'motcua-header',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  render: async (container) => {
    keepColumnsBelow(document.querySelector('[cam-widget-header]'));
    const pages = (await links()).filter(({ href }) => href !== NOTICES);
    if (pages.length > 0) {
      container.append(
        element(
          'nav',
          { class: 'motcua-menu', 'aria-label': 'Trang nghiệp vụ' },
          pages.map(({ label, href }) =>
            element('a', { class: href === INTAKE ? 'motcua-button' : 'motcua-button motcua-plain', href }, label),
          ),
        ),
      );
    }
    const leave = await leaveLine();
    if (leave) {
      container.append(element('p', { class: 'motcua-leave', role: 'status' }, leave));
    }
  },
};

/** A leader has more links than one line of a small screen holds: the columns begin below however many lines there are. */
function keepColumnsBelow(bar) {
  if (bar) {
    const tell = () => document.documentElement.style.setProperty('--motcua-bar', `${Math.max(bar.offsetHeight, 45)}px`);
    new ResizeObserver(tell).observe(bar);
  }
}
