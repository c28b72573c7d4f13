import htmx from 'htmx.org';
import { combobox } from './combobox.js';

/** The page «Tính ngày trả»: a chosen procedure is counted at once, another time or case as soon as it is entered. */
export function calculator(form) {
  const [text, options, chosen] = ['#procedure-text', '#procedure-options', '#procedure'].map((id) => form.querySelector(id));
  const list = combobox(text, options, (option) => {
    chosen.value = option.dataset.key;
    form.querySelectorAll('select').forEach((select) => select.remove());
    htmx.trigger(form, 'recount');
  });
  options.addEventListener('htmx:afterSwap', () => list.opened());
  text.addEventListener('focus', () => text.value === '' && htmx.trigger(text, 'search'));
  form.addEventListener('change', ({ target }) => target.classList.contains('recount') && htmx.trigger(form, 'recount'));
}
