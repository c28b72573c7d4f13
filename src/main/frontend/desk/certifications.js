/**
 * The line of the page «Chứng thực»: Enter takes the request in and the line begins again; Ctrl + Enter keeps the person,
 * who has brought another paper. A refused line stays as it was typed.
 *
 * @param {() => void} markInvalid marks the fields beside which the answer put an error
 */
export function quickLine(form, markInvalid) {
  const { copies, duplicateReason, pages, paperKind, 'filer.name': name, 'filer.identityNumber': number } = form.elements;
  const again = form.querySelector('#duplicate-part');
  const fee = form.querySelector('#fee');
  const noFee = fee.textContent;
  let samePerson = false;

  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input, select')) {
      event.preventDefault();
      samePerson = event.ctrlKey;
      form.requestSubmit();
    }
  });
  form.addEventListener('htmx:afterRequest', ({ target, detail }) => {
    if (target !== form) {
      return;
    }
    if (detail.xhr.status === 422) {
      again.hidden = again.hidden && form.querySelector('#error-duplicateReason').textContent === '';
      markInvalid();
    } else if (detail.successful) {
      begin();
    }
  });

  function begin() {
    if (!samePerson) {
      name.value = '';
      number.value = '';
    }
    for (const field of [paperKind, pages, duplicateReason]) {
      field.value = '';
    }
    copies.value = copies.defaultValue;
    form.elements.caseKey.selectedIndex = 0;
    fee.textContent = noFee;
    again.hidden = true;
    form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
    (samePerson ? paperKind : name).focus();
    samePerson = false;
  }
}
