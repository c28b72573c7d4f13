import { answer, csrfHeader, Failure, failureText, OFFLINE, post } from './api.js';

const read = (path) => answer(fetch(path, { headers: { Accept: 'application/json, application/problem+json' } }));

/** What must be finished today, what can wait, what waits for others. */
export const myDay = () => read('/api/today');

/** Takes many tasks; `{done, failed: [{taskId, reason}]}`. */
export const claimMany = (taskIds) => post('/api/tasks/claims', { taskIds });

/** The questions «Kịp hay không kịp?» that wait for whoever is signed in. */
export const questions = () => read('/api/apologies/questions');

/** @param {'IN_TIME' | 'NOT_IN_TIME'} given one answer for all of them */
export const answerMany = (given, taskIds) =>
  post('/api/apologies/answers', { answer: given, taskIds }).then(({ answered, failed }) => ({ done: answered, failed }));

/** Results that wait for a signature. */
export const signings = () => read('/api/signings');

/**
 * @param {{taskId: string, resultNumber: string, resultDate: string}[]} signatures
 * @param {string} [pin] of the caller's certificate; without it they were signed on paper
 */
export const signMany = (signatures, pin) => post('/api/signings', pin ? { signatures, pin } : { signatures });

/** The scan of a result, as a Blob; the server notes that it was opened. */
export async function openResult(taskId) {
  let response;
  try {
    response = await fetch(`/api/signings/${encodeURIComponent(taskId)}/result`, {
      method: 'POST',
      headers: csrfHeader(document.cookie),
    });
  } catch {
    throw new Failure(OFFLINE);
  }
  if (!response.ok) {
    throw new Failure(failureText(response.status, await response.text()));
  }
  return { address: response.headers.get('Content-Location'), blob: await response.blob() };
}

const comments = (dossierId) => `/api/dossiers/${encodeURIComponent(dossierId)}/comments`;

/** Notes among officials, the newest first. */
export const commentsOf = (dossierId) => read(comments(dossierId));

/** @param {string} id of the caller's choosing: sent again it is written once */
export const comment = (dossierId, id, content) => post(comments(dossierId), { id, content });
