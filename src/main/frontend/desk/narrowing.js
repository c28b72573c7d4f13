/** Letters without their accents, so that "thanh quang" finds "Thanh Quang" and "duc" finds "Đức". */
export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** The lines of a list that hold every word typed; the chosen one stays, lest the choice change unseen. */
export function kept(options, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return options.map((option) => option.selected || words.every((word) => plain(option.text).includes(word)));
}

/** What is typed into a field whose `data-narrows` names a list leaves in it what answers; Enter chooses the first of that. */
export function narrowing(page) {
  const listOf = (field) => page.getElementById(field.dataset.narrows);
  page.addEventListener('input', ({ target }) => {
    if (target.dataset?.narrows) {
      const options = [...listOf(target).options];
      kept(options, target.value).forEach((stays, index) => {
        options[index].hidden = !stays;
      });
    }
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.dataset?.narrows) {
      return;
    }
    event.preventDefault();
    const list = listOf(event.target);
    const typed = event.target.value.trim();
    const found = [...list.options].find((option) => typed && !option.hidden && !option.selected && option.value);
    if (found) {
      list.value = found.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    list.focus();
  });
}
