/** A box whose `data-all` names others of its form ticks them all, or none. */
export function choices(page) {
  page.addEventListener('change', ({ target }) => {
    if (target.dataset.all) {
      for (const box of target.form.querySelectorAll(`input[type=checkbox][name="${target.dataset.all}"]`)) {
        box.checked = target.checked;
      }
    }
  });
}
