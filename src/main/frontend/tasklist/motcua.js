import { card } from './card.js';
import { keepDraft, keepOnLeaving, keepRefused, saveAll } from './draft-line.js';
import { keepOut } from './drafts.js';
import { watchForms } from './form.js';
import { datesDayFirst, speakVietnamese, translateCalendars, translateTexts } from './form-words.js';
import { header } from './header.js';
import { keys, listenToKeys } from './keyboard.js';
import { notices } from './notices.js';
import { refuseInVietnamese } from './own-words.js';
import { watchRefusals } from './refusals.js';
import { signOutByLink, watchSession } from './session.js';
import { earliestDueFirst } from './sorting.js';
import { tab } from './tab.js';
import { zoneByItsNameToday } from './time-zone.js';
import { today } from './today.js';

keepOut(window.localStorage, window);
zoneByItsNameToday(window.Intl);
datesDayFirst(window.Intl);
watchForms(document, (container, services) => {
  speakVietnamese(services);
  const translate = () => {
    translateTexts(container);
    translateCalendars(container);
  };
  new MutationObserver(translate).observe(container, { childList: true, subtree: true });
  translate();
  keepDraft(container, services, window);
});
keepOnLeaving(window);
signOutByLink(window);
watchSession(window, saveAll);
refuseInVietnamese(document);
watchRefusals(window, () => keepRefused(window));
listenToKeys(document);
earliestDueFirst(window);

export default [keys, header, notices, today, tab, card];
