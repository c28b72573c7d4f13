/** Rows of a form that people add and take away: a button names the template of a row and where it goes. */
export function rows(page) {
  page.addEventListener('click', ({ target }) => {
    const { addsRow, to } = target.dataset;
    if (addsRow) {
      const place = page.getElementById(to);
      place.append(page.getElementById(addsRow).content.cloneNode(true));
      place.lastElementChild.querySelector('input')?.focus();
    } else if ('removesRow' in target.dataset) {
      target.closest('tr').remove();
    }
  });
}
