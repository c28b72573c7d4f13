import { answer, csrfHeader } from './api.js';

/** The server's side of one task's draft. */
export function draftStore(taskId) {
  const address = `/api/tasks/${encodeURIComponent(taskId)}/draft`;
  const Accept = 'application/json, application/problem+json';
  const send = (method, body) =>
    fetch(address, {
      method,
      headers: { Accept, 'Content-Type': 'application/json', ...csrfHeader(document.cookie) },
      body: body && JSON.stringify(body),
      keepalive: true, // goes out even while the page is being left
    });
  return {
    load: () => answer(fetch(address, { headers: { Accept } })),
    save: (values) => answer(send('PUT', { values })),
    discard: () => answer(send('DELETE')),
  };
}
