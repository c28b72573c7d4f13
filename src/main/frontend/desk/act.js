import { csrfHeader, failureText, OFFLINE } from '../tasklist/api.js';

/** Forms whose `data-act` names a call of the API: what was typed goes as JSON, a refusal stays beside it. */
export function acts(page) {
  page.addEventListener('submit', (event) => {
    if (event.target.dataset.act) {
      event.preventDefault();
      send(event.target);
    }
  });
}

async function send(form) {
  const button = form.querySelector('button');
  const message = form.querySelector('[role=alert]');
  button.disabled = true;
  message.textContent = '';
  try {
    const answer = await fetch(form.dataset.act, {
      method: 'POST',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Content-Type': 'application/json',
        ...csrfHeader(document.cookie),
      },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    if (answer.ok && !answer.redirected) {
      window.location.reload();
    } else {
      message.textContent = failureText(answer.redirected ? 401 : answer.status, await answer.text());
    }
  } catch {
    message.textContent = OFFLINE;
  }
  button.disabled = false;
}
