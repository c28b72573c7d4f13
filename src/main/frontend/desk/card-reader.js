import { openCamera } from './camera.js';
import { readCard } from './idcard.js';

/**
 * The field for a reader that types like a keyboard: Enter, which readers send at the end, or leaving the field, fills the
 * person chosen beside it. What cannot be read stays in the field as it came, with the reason below. The button beside it
 * reads the same code through the computer's camera.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} filled
 */
export function cardReader(form, filled) {
  const field = form.querySelector('#card');
  const told = form.querySelector('#card-told');
  const error = form.querySelector('#error-card');
  const whose = form.querySelector('#card-whose');

  const read = () => {
    if (field.value.trim() === '') {
      return;
    }
    const found = readCard(field.value);
    error.textContent = found.error ?? found.warnings.join(' ');
    field.setAttribute('aria-invalid', String(Boolean(error.textContent)));
    told.textContent = '';
    if (found.error) {
      return;
    }
    fill(whose.value, found.person);
    told.textContent = `Đã điền ${whose.selectedOptions[0].textContent.toLowerCase()}: ${found.person.name}, sinh ${found.person.birth.split('-').reverse().join('/')}.`;
    field.value = '';
    filled();
  };

  const fill = (role, { name, identityNumber, address }) => {
    const same = form.querySelector(`[name="${role}IsFiler"]`);
    if (same?.checked) {
      same.checked = false;
      same.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const [key, value] of Object.entries({ name, address, identityNumber })) {
      const input = form.querySelector(`[name="${role}.${key}"]`);
      if (value) {
        input.value = value;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  };

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      read();
    }
  });
  field.addEventListener('change', read);
  form.querySelector('#card-camera').addEventListener('click', () =>
    openCamera(window, (text) => {
      field.value = text;
      read();
    }),
  );
}
