/**
 * A box whose `data-all` names others of its form ticks them all, or none. A list whose `data-reveals` names a part of the
 * page shows it while the chosen line has that mark too.
 */
export function choices(page) {
  page.addEventListener('change', ({ target }) => {
    if (target.dataset.all) {
      for (const box of target.form.querySelectorAll(`input[type=checkbox][name="${target.dataset.all}"]`)) {
        box.checked = target.checked;
      }
    }
    if (target.dataset.reveals) {
      page.getElementById(target.dataset.reveals).hidden = !target.selectedOptions[0]?.dataset.reveals;
    }
  });
}
