import { card } from './card.js';
import { forgetDrafts } from './drafts.js';
import { watchForms } from './form.js';
import { header } from './header.js';
import { notices } from './notices.js';
import { earliestDueFirst } from './sorting.js';
import { tab } from './tab.js';

forgetDrafts(window.localStorage);
window.addEventListener('pagehide', () => forgetDrafts(window.localStorage));
watchForms(document);
earliestDueFirst(window);

export default [header, notices, tab, card];
