import { card } from './card.js';
import { forgetDrafts } from './drafts.js';
import { header } from './header.js';
import { tab } from './tab.js';

forgetDrafts(window.localStorage);

export default [header, tab, card];
