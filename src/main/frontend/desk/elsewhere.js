import { element } from '../tasklist/dom.js';

/**
 * Makes room, beside the general message, for what an answer says of fields that the page does not have now: those of a
 * procedure while none is chosen. Without a place htmx throws such words away and says so in the console.
 *
 * @param {string} answer markup whose parts say by their id where they belong; it is searched, not read
 */
export function makeRoom(answer, page) {
  const room = page.getElementById('errors-elsewhere');
  for (const [, id] of answer.matchAll(/id="(error-[^"]+)"/g)) {
    if (!page.getElementById(id)) {
      room.append(element('span', { id, class: 'error' }));
    }
  }
}

/** Gives the room up again, so that no id stands twice once the fields come. */
export function clearRoom(page) {
  page.getElementById('errors-elsewhere')?.replaceChildren();
}
