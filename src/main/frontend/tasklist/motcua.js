import { card } from './card.js';
import { header } from './header.js';
import { forgetDrafts } from './drafts.js';
import { watchForms } from './form.js';
import { tab } from './tab.js';

forgetDrafts(window.localStorage);
window.addEventListener('pagehide', () => forgetDrafts(window.localStorage));
watchForms(document);

export default [header, tab, card];
