import { card } from './card.js';
import { keepDraft, keepOnLeaving } from './draft-line.js';
import { keepOut } from './drafts.js';
import { watchForms } from './form.js';
import { calendarsInVietnamese, datesDayFirst, speakVietnamese, translateTexts } from './form-words.js';
import { header } from './header.js';
import { notices } from './notices.js';
import { watchRefusals } from './refusals.js';
import { earliestDueFirst } from './sorting.js';
import { tab } from './tab.js';

keepOut(window.localStorage, window);
datesDayFirst(window.Intl);
calendarsInVietnamese(document);
watchForms(document, (container, services) => {
  speakVietnamese(services);
  new MutationObserver(() => translateTexts(container)).observe(container, { childList: true, subtree: true });
  translateTexts(container);
  keepDraft(container, services, window);
});
keepOnLeaving(window);
watchRefusals(window);
earliestDueFirst(window);

export default [header, notices, tab, card];
