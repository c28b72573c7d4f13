import { dateWords } from '../tasklist/own-words.js';

/**
 * Rows of a form that people add and take away: a button names the template of a row and where it goes. The browser writes a
 * date in its own order; words beside it leave no doubt.
 */
export function rows(page) {
  page.addEventListener('click', ({ target }) => {
    const { addsRow, to } = target.dataset ?? {};
    if (addsRow) {
      const place = page.getElementById(to);
      place.append(page.getElementById(addsRow).content.cloneNode(true));
      place.lastElementChild.querySelector('input')?.focus();
    } else if (target.dataset && 'removesRow' in target.dataset) {
      target.closest('tr').remove();
    }
  });
  page.addEventListener('input', ({ target }) => {
    const words = target.type === 'date' && target.closest('tr')?.querySelector('[data-day-words]');
    if (words) {
      words.textContent = dateWords(target);
    }
  });
}
