import { element } from '../tasklist/dom.js';

/** @param {(Node | string | number)[][]} rows */
export function table(head, rows) {
  return element(
    'table',
    { class: 'motcua-rows' },
    element('thead', {}, element('tr', {}, head.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, rows.map((cells) => element('tr', {}, cells.map((cell) => element('td', {}, cell))))),
  );
}

/** Says in place of the content why there is none. */
export function fail(container, failure) {
  container.replaceChildren(element('p', { class: 'motcua-error', role: 'alert' }, failure.message));
}
