import { pdf, post, upload } from '../tasklist/api.js';
import { fault, isAbout, valuesOf } from './fields.js';
import { objection } from './uploads.js';

/**
 * Forms whose `data-act` names a call of the API. Its scans (`data-upload`) go first, what was typed follows as JSON; a
 * refusal stays beside its field, and everything stays as it was typed. Done, the page named by `data-done` is shown,
 * else this one anew; where something is to be noted of what was done, that is said and may not be done twice. A button
 * with `data-preview` shows what would come of its tables in a window of its own.
 */
export function acts(page) {
  page.addEventListener('submit', (event) => {
    if (event.target.dataset.act) {
      event.preventDefault();
      send(event.target);
    }
  });
  page.addEventListener('click', ({ target }) => {
    if (target.dataset?.preview) {
      preview(target.form, target.dataset.preview);
    }
  });
  page.addEventListener('change', ({ target }) => {
    if (target.form?.dataset.act && target.dataset.disables) {
      page.getElementById(target.dataset.disables).disabled = target.checked;
    }
  });
}

/** Files that are there already: after a refusal they need not be sent again. */
const sent = new WeakSet();

async function send(form) {
  const button = form.querySelector('button');
  const faults = controls(form).map((control) => ({ field: control.name, message: fault(control) || chosen(control) }));
  show(form, faults.filter(({ message }) => message));
  if (faults.some(({ message }) => message)) {
    return;
  }
  button.disabled = true;
  try {
    await scans(form);
    const answer = await post(form.dataset.act, valuesOf(controls(form)));
    if (answer?.note) {
      form.querySelector('[role=alert]').textContent = answer.note;
      return;
    }
    if (answer?.receipt) {
      window.open(answer.receipt, '_blank', 'noopener');
    }
    if (form.dataset.done) {
      window.location.assign(form.dataset.done);
    } else {
      window.location.reload();
    }
  } catch (failure) {
    show(form, failure.fields ?? [], failure.message);
    button.disabled = false;
  }
}

/** The window is opened by the click itself: later on browsers let nothing open. */
async function preview(form, address) {
  const seen = window.open('', '_blank');
  try {
    const blob = await pdf(address, valuesOf(controls(form).filter(({ name }) => name.includes('['))));
    const url = URL.createObjectURL(blob);
    if (seen) {
      seen.location = url;
    } else {
      window.location.assign(url);
    }
    show(form, []);
  } catch (failure) {
    seen?.close();
    show(form, failure.fields ?? [], failure.message);
  }
}

function controls(form) {
  return [...form.elements].filter((control) => control.name);
}

function chosen(control) {
  return control.dataset.upload ? objection([...control.files], Number(control.dataset.maxBytes)) : '';
}

async function scans(form) {
  for (const { dataset, files, name } of controls(form).filter((control) => control.dataset.upload)) {
    for (const file of [...files].filter((one) => !sent.has(one))) {
      const progress = form.querySelector('progress');
      progress.hidden = false;
      try {
        await upload(dataset.upload, { file, documentKey: dataset.documentKey, purpose: dataset.purpose }, (share) => {
          progress.value = share;
        });
        sent.add(file);
      } catch (failure) {
        failure.fields = [{ field: name, message: failure.message }];
        throw failure;
      } finally {
        progress.hidden = true;
      }
    }
  }
}

/** Each fault beside its field; what belongs to none of the form's is said for the whole. */
function show(form, faults, message = '') {
  const places = new Map(controls(form).map((control) => [control.name, control]));
  for (const [name, control] of places) {
    const found = faults.filter(({ field }) => isAbout(field, name)).map((one) => one.message);
    control.setAttribute('aria-invalid', String(found.length > 0));
    const place = form.querySelector(`[data-error="${name}"]`);
    if (place) {
      place.textContent = found.join(' ');
    }
  }
  const elsewhere = faults.filter(({ field }) => ![...places.keys()].some((name) => isAbout(field, name))).map((one) => one.message);
  const beside = faults.length > elsewhere.length;
  form.querySelector('[role=alert]').textContent = [beside ? 'Chưa gửi được: có ô cần sửa.' : message, ...(beside ? elsewhere : [])].join(' ');
  form.querySelector('[aria-invalid=true]')?.focus();
}
