import { unreadNotices } from './api.js';
import { element } from './dom.js';

const EVERY_MINUTE = 60_000;

/** "Thông báo" alone, or with how many nobody has read; more than 99 is enough to know. */
export function bellText(unread) {
  return unread > 0 ? `Thông báo (${unread > 99 ? '99+' : unread})` : 'Thông báo';
}

/** The bell in the top bar: what the groups of whoever is signed in should know. */
export const notices = {
  id: 'motcua-notices',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render: (container) => {
    const bell = element('a', { class: 'motcua-button motcua-plain', href: '/desk/notices' }, bellText(0));
    const look = async () => {
      if (!document.hidden) {
        const unread = await unreadNotices();
        bell.textContent = bellText(unread);
        bell.classList.toggle('motcua-plain', unread === 0);
      }
    };
    container.append(element('nav', { class: 'motcua-menu', 'aria-label': 'Thông báo' }, bell));
    const timer = window.setInterval(look, EVERY_MINUTE);
    look();
    return () => window.clearInterval(timer);
  },
};
