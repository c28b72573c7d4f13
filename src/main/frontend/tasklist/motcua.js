import { card } from './card.js';
import { header } from './header.js';
import { tab } from './tab.js';

export default [header, tab, card];
