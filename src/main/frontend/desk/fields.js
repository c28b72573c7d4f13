/**
 * What was entered, by name, as the API takes it: a tick box is true or false, what was left blank is not sent, files go
 * by another way.
 *
 * @param {{name: string, type: string, value: string, checked?: boolean}[]} controls
 */
export function valuesOf(controls) {
  return Object.fromEntries(
    controls
      .filter(({ type, value }) => type !== 'file' && (type === 'checkbox' || value.trim() !== ''))
      .map(({ name, type, value, checked }) => [name, type === 'checkbox' ? checked : value.trim()]),
  );
}

/** Why the browser would not send this field, in Vietnamese; empty if it would. */
export function fault({ validity, type, value, required, minLength }) {
  if (validity.badInput) {
    return 'Không đúng định dạng.';
  }
  if (validity.valueMissing || (required && value.trim() === '')) {
    return { file: 'Chưa chọn tệp.', 'select-one': 'Chưa chọn.' }[type] ?? 'Chưa ghi.';
  }
  if (minLength > 0 && value.trim() !== '' && value.trim().length < minLength) {
    return `Cần ít nhất ${minLength} ký tự.`;
  }
  return '';
}
