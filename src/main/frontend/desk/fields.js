const INNER = /^(\w+)\[(.+)\]$/;

/**
 * What was entered, by name, as the API takes it: a tick box is true or false, a time is Vietnam's, what was left blank is
 * not sent, nor what is disabled; files go by another way. Names like `values[filer.name]` make one table, in which blank
 * says that there is nothing.
 *
 * @param {{name: string, type: string, value: string, checked?: boolean, disabled?: boolean}[]} controls
 */
export function valuesOf(controls) {
  const typed = controls.filter(({ type, disabled }) => type !== 'file' && !disabled);
  const values = Object.fromEntries(
    typed.filter(({ name, type, value }) => !INNER.test(name) && (type === 'checkbox' || value.trim() !== '')).map((control) => [control.name, valueOf(control)]),
  );
  for (const control of typed.filter(({ name }) => INNER.test(name))) {
    const [, table, key] = control.name.match(INNER);
    (values[table] ??= {})[key] = valueOf(control);
  }
  return values;
}

function valueOf({ type, value, checked }) {
  if (type === 'checkbox') {
    return checked;
  }
  return type === 'datetime-local' ? `${value.trim()}:00+07:00` : value.trim();
}

/** Whether a refusal about that field belongs beside the control of that name. */
export function isAbout(field, name) {
  return field === name || field === name.match(INNER)?.[2];
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
