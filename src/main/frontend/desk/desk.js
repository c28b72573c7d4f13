import htmx from 'htmx.org';
import { csrfHeader, failureText, OFFLINE } from '../tasklist/api.js';
import { ownWords, refuseInVietnamese } from '../tasklist/own-words.js';
import { signOut, watchSession } from '../tasklist/session.js';
import { weekdayTime } from '../tasklist/words.js';
import { acts } from './act.js';
import { calculator } from './calculator.js';
import { cardReader } from './card-reader.js';
import { signingRoom } from './certification-signing.js';
import { handingOver } from './certification-returns.js';
import { quickLine } from './certifications.js';
import { choices } from './choices.js';
import { combobox } from './combobox.js';
import { copying } from './copying.js';
import { digests } from './digest.js';
import { clearRoom, makeRoom } from './elsewhere.js';
import { narrowing } from './narrowing.js';
import { rows } from './rows.js';
import { objection, totalObjection } from './uploads.js';

const byId = (id) => document.getElementById(id);
let typed = false;

acts(document);
choices(document);
copying(document);
digests(document);
narrowing(document);
rows(document);
openNamed();
refuseInVietnamese(document);
watchSession(window);
window.addEventListener('hashchange', openNamed);

document.addEventListener('htmx:configRequest', ({ detail }) => Object.assign(detail.headers, csrfHeader(document.cookie)));

document.addEventListener('submit', (event) => {
  // a form may have a field of the name "action"
  if (event.target.getAttribute('action')?.endsWith('/logout')) {
    event.preventDefault();
    if (!typed || window.confirm('Những gì đã nhập mà chưa gửi sẽ mất. Vẫn đăng xuất?')) {
      signOut(window);
    }
  }
});

/** An act that a link named by its place in the page stands open. */
function openNamed() {
  const named = document.getElementById(window.location.hash.slice(1));
  if (named?.matches('details')) {
    named.open = true;
    named.scrollIntoView();
  }
}

function say(message) {
  const place = byId('form-message');
  if (place) {
    const paragraph = document.createElement('p');
    paragraph.textContent = message;
    place.replaceChildren(...(message ? [paragraph] : []));
  }
}

function markInvalid(form) {
  for (const error of form.querySelectorAll('.error[id^="error-"]')) {
    for (const input of form.querySelectorAll(`[aria-describedby="${error.id}"]`)) {
      input.setAttribute('aria-invalid', String(error.textContent !== ''));
    }
  }
  form.querySelector('[aria-invalid=true]')?.focus();
}

/** A session that ended meanwhile answers with the sign-in page: it must not take the place of what was typed. */
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  const answered = new URL(detail.xhr.responseURL || document.location.href);
  if (answered.pathname.endsWith('/login')) {
    detail.shouldSwap = false;
    say('Phiên làm việc đã hết. Đăng nhập lại ở một thẻ khác của trình duyệt, rồi bấm lại nút: những gì đã nhập vẫn còn.');
  } else if (detail.xhr.getResponseHeader('Content-Type')?.includes('problem+json')) {
    detail.shouldSwap = false;
    say(failureText(detail.xhr.status, detail.xhr.responseText));
  } else if (detail.target.id === 'due' || detail.target.id === 'known') {
    detail.shouldSwap = detail.shouldSwap && detail.target.dataset.shown !== detail.serverResponse;
    detail.target.dataset.shown = detail.serverResponse;
  } else if (detail.target.id === 'procedure-part') {
    clearRoom(document);
  } else if (detail.xhr.status === 422 && byId('errors-elsewhere')) {
    makeRoom(detail.serverResponse, document);
  }
});
document.addEventListener('htmx:responseError', ({ detail }) => say(failureText(detail.xhr.status, detail.xhr.responseText)));
document.addEventListener('htmx:sendError', () => say(OFFLINE));

document.addEventListener('htmx:afterSettle', ({ target }) => {
  const panel = target.id === 'intake' && target.querySelector('[data-focus]');
  if (panel) {
    typed = false;
    panel.focus();
  }
});

window.addEventListener('beforeunload', (event) => typed && event.preventDefault());

function intake(form) {
  const due = byId('due');
  const text = byId('procedure-text');
  const chosen = byId('procedure');
  const list = combobox(text, byId('procedure-options'), (option) => {
    chosen.value = option.dataset.key;
    byId('error-procedure').textContent = '';
    text.removeAttribute('aria-invalid');
    htmx.trigger(chosen, 'chosen');
    htmx.trigger(byId('known'), 'refresh');
  });
  byId('procedure-options').addEventListener('htmx:afterSwap', () => list.opened());
  byId('procedure-part').addEventListener('htmx:afterSettle', () => htmx.trigger(due, 'refresh'));
  text.addEventListener('focus', () => text.value === '' && htmx.trigger(text, 'search'));
  if (document.activeElement === text) {
    htmx.trigger(text, 'search');
  }

  cardReader(form, () => {
    typed = true;
  });
  form.addEventListener('click', ({ target }) => {
    if (target.dataset.ticks) {
      form.querySelectorAll(`input[name="${target.dataset.ticks}"]`).forEach((box) => {
        box.checked = true;
      });
      typed = true;
    }
  });
  if (form.querySelector('[name="filer.identityNumber"]').value) {
    htmx.trigger(byId('known'), 'refresh');
  }
  form.addEventListener('input', () => {
    typed = true;
  });
  form.addEventListener('change', ({ target }) => {
    if (target.dataset.hides) {
      byId(target.dataset.hides).hidden = target.checked;
    }
    if (target.dataset.disables) {
      byId(target.dataset.disables).disabled = target.checked;
    }
    if (target.type === 'file') {
      checkFiles(target);
    }
    if (target.name === 'receivedNow' || target.name === 'receivedAt') {
      tellReceived();
    }
    if (target.classList.contains('known-input')) {
      htmx.trigger(byId('known'), 'refresh');
    }
    if (target.classList.contains('due-input')) {
      htmx.trigger(due, 'refresh');
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      byId('accept').click();
    } else if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault();
    }
  });

  form.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target !== form) {
      return;
    }
    const objections = [...form.querySelectorAll('input[type=file]')].map(checkFiles).filter(Boolean);
    const total = totalObjection(chosenFiles(form), Number(form.dataset.maxRequestBytes));
    if (objections.length > 0 || total) {
      event.preventDefault();
      say(total || 'Chưa gửi được: có tệp cần chọn lại.');
      return;
    }
    say('');
  });
  form.addEventListener('htmx:xhr:progress', ({ target, detail }) => {
    if (target === form) {
      byId('sending').hidden = false;
      byId('sending').value = detail.lengthComputable ? detail.loaded / detail.total : 0;
    }
  });
  form.addEventListener('htmx:afterRequest', (event) => {
    if (event.target === form) {
      byId('sending')?.setAttribute('hidden', '');
      if (event.detail.xhr.status === 422) {
        markInvalid(form);
      }
    }
  });

  /** The browser writes the date in its own order; these words leave no doubt. */
  function tellReceived() {
    const { disabled, value } = byId('receivedAt');
    byId('received-words').textContent = disabled || !value ? '' : weekdayTime(`${value}+07:00`);
  }

  function checkFiles(input) {
    const message = objection([...input.files], Number(form.dataset.maxFileBytes));
    byId(`error-${input.id}`).textContent = message;
    input.setAttribute('aria-invalid', String(message !== ''));
    return message;
  }
}

function chosenFiles(form) {
  return [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files]);
}

htmx.onLoad((loaded) => {
  ownWords(loaded);
  const form = loaded.id === 'intake-form' ? loaded : loaded.querySelector?.('#intake-form');
  if (form && !form.dataset.ready) {
    form.dataset.ready = 'true';
    intake(form);
  }
  const line = loaded.querySelector?.('#certification-form');
  if (line && !line.dataset.ready) {
    line.dataset.ready = 'true';
    quickLine(line, () => markInvalid(line));
  }
  const toSign = loaded.querySelector?.('#signing-form');
  if (toSign && !toSign.dataset.ready) {
    toSign.dataset.ready = 'true';
    signingRoom(toSign);
  }
  const toReturn = loaded.id === 'return-form' ? loaded : loaded.querySelector?.('#return-form');
  if (toReturn && !toReturn.dataset.ready) {
    toReturn.dataset.ready = 'true';
    handingOver(toReturn);
  }
  const counted = loaded.querySelector?.('#calculator-form');
  if (counted && !counted.dataset.ready) {
    counted.dataset.ready = 'true';
    calculator(counted);
  }
});
