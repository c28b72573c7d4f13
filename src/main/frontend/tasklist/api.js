const CSRF_COOKIE = 'MOTCUA-XSRF-TOKEN';
const CSRF_HEADER = 'X-MOTCUA-XSRF-TOKEN';
const JSON_OR_PROBLEM = 'application/json, application/problem+json';

/** A request the server refused or that never reached it; the message is Vietnamese and may be shown. */
export class Failure extends Error {
  /**
   * @param {{field: string, message: string}[]} fields what is wrong with single fields, in Vietnamese
   * @param {number} status of the answer; 0 where none came
   */
  constructor(message, fields = [], status = 0) {
    super(message);
    this.fields = fields;
    this.status = status;
  }
}

/** The value of a cookie, decoded; empty if it is not there. */
export function cookie(name, cookies) {
  const found = cookies.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** Header that Spring's CSRF filter compares with its cookie (Camunda's own is another). */
export function csrfHeader(cookies) {
  return { [CSRF_HEADER]: cookie(CSRF_COOKIE, cookies) };
}

/** Words for a failed answer: the problem's own detail (RFC 9457) where there is one, else what the status means. */
export function failureText(status, body) {
  const fallback = {
    401: 'Phiên làm việc đã hết. Mời đăng nhập lại.',
    403: 'Không có quyền thực hiện việc này, hoặc phiên làm việc đã hết.',
    404: 'Không tìm thấy hồ sơ.',
    413: 'Tệp vượt quá dung lượng cho phép.',
  };
  if (status >= 500) {
    return 'Hệ thống gặp lỗi, việc chưa được thực hiện. Mời thử lại sau.';
  }
  return detailOf(body) ?? fallback[status] ?? `Yêu cầu không được thực hiện (mã ${status}).`;
}

function detailOf(body) {
  return problem(body).detail || undefined;
}

/** What the server says of single fields; none where it says nothing. */
export function fieldErrors(body) {
  const { errors } = problem(body);
  return Array.isArray(errors) ? errors : [];
}

function problem(body) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}

export const OFFLINE = 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.';

/** The JSON of an answer; throws a {@link Failure} in words where there is none. */
export async function answer(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Failure(OFFLINE);
  }
  if (response.redirected || response.type === 'opaqueredirect') {
    throw new Failure(failureText(401));
  }
  const body = await response.text();
  if (!response.ok) {
    throw new Failure(failureText(response.status, body), fieldErrors(body), response.status);
  }
  return body === '' ? null : JSON.parse(body);
}

/** Calls our interface. */
export function post(path, body) {
  return answer(
    fetch(path, {
      method: 'POST',
      headers: {
        Accept: JSON_OR_PROBLEM,
        'Content-Type': 'application/json',
        ...csrfHeader(document.cookie),
      },
      body: JSON.stringify(body),
    }),
  );
}

/** What our interface prints, as it would be. */
export async function pdf(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      Accept: 'application/pdf, application/problem+json',
      'Content-Type': 'application/json',
      ...csrfHeader(document.cookie),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    const text = await response.text();
    throw new Failure(failureText(response.status, text), fieldErrors(text), response.status);
  }
  return response.blob();
}

export function dossierOfTask(taskId) {
  return answer(fetch(`/api/tasks/${encodeURIComponent(taskId)}/dossier`, { headers: { Accept: JSON_OR_PROBLEM } }));
}

/** The official papers about a dossier, for the offices that received or decide it; others are refused. */
export function papersOf(dossierId) {
  return answer(
    fetch(`/api/dossiers/${encodeURIComponent(dossierId)}/papers`, { headers: { Accept: JSON_OR_PROBLEM } }),
  );
}

/** Who used the working time of a dossier. */
export function daysUsedOf(dossierId) {
  return answer(
    fetch(`/api/dossiers/${encodeURIComponent(dossierId)}/days-used`, { headers: { Accept: JSON_OR_PROBLEM } }),
  );
}

/** What the applicant was told, and whether the reader may send it again. */
export function noticesOf(dossierId) {
  return answer(
    fetch(`/api/dossiers/${encodeURIComponent(dossierId)}/notices`, { headers: { Accept: JSON_OR_PROBLEM } }),
  );
}

/** Sends again what did not reach the applicant; answers by which way. */
export function resendNotice(dossierId, notice) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/notices/${encodeURIComponent(notice)}/resend`, {});
}

/** Where one scan is read. */
export function fileAddress(dossierId, fileId) {
  return `/api/dossiers/${encodeURIComponent(dossierId)}/documents/${encodeURIComponent(fileId)}`;
}

/** The searchable copy of a scan. */
export function searchableAddress(dossierId, fileId) {
  return `${fileAddress(dossierId, fileId)}/searchable`;
}

/** What was read from a paper, beside what the dossier says. */
export function extractionOf(dossierId, fileId) {
  return answer(fetch(`${fileAddress(dossierId, fileId)}/extraction`, { headers: { Accept: JSON_OR_PROBLEM } }));
}

/** Confirms what a paper says: every field by its key, empty where the paper does not say it. */
export function confirmExtraction(dossierId, fileId, values) {
  return post(`${fileAddress(dossierId, fileId)}/extraction`, { values });
}

/** How far the papers are digitised. */
export function digitizationOf(dossierId) {
  return answer(
    fetch(`/api/dossiers/${encodeURIComponent(dossierId)}/digitization`, { headers: { Accept: JSON_OR_PROBLEM } }),
  );
}

/** Notes that a paper need not be digitised; null takes the note away. */
export function exempt(dossierId, documentKey, reason) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/documents/exemptions`, { documentKey, reason });
}

/** Strikes a wrong upload; it stays, struck. */
export function strike(dossierId, fileId, reason) {
  return post(`${fileAddress(dossierId, fileId)}/strike`, { reason });
}

/** The bytes behind one of our addresses; a {@link Failure} in words where there are none. */
export async function bytesOf(address) {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}

/** One page of a scan that browsers do not draw, and how many there are. */
export async function pageOf(address) {
  const response = await fetched(address);
  return { pages: Number(response.headers.get('X-Pages')), content: await response.blob() };
}

async function fetched(address) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: `*/*, ${JSON_OR_PROBLEM}` } });
  } catch {
    throw new Failure(OFFLINE);
  }
  if (response.redirected) {
    throw new Failure(failureText(401));
  }
  if (!response.ok) {
    throw new Failure(failureText(response.status, await response.text()));
  }
  return response;
}

/** Notes that a paper which needs no scan was there, or that it was not. */
export function markShown(dossierId, documentKey, shown) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/documents/shown`, { documentKey, shown });
}

/** A scan that the office has already, from an earlier dossier of the same owner. */
export function takeOver(dossierId, document) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/documents/take-over`, { document });
}

/** Why the applicant is asked for what the store has. */
export function demand(dossierId, documentKey, reason) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/documents/demands`, { documentKey, reason });
}

/** Who gets the parcel, and where. */
export function mendReceiver(dossierId, receiver) {
  return post(`/api/dossiers/${encodeURIComponent(dossierId)}/receiver`, receiver);
}

/** Heads of the dossiers behind many tasks, in one request. */
export function dossiersOfTasks(taskIds) {
  return post('/api/tasks/dossiers', { taskIds });
}

/** An upload that was broken off by whoever had begun it. */
export class Cancelled extends Error {}

/**
 * Sends one paper. XMLHttpRequest, because fetch tells nothing of an upload's progress.
 *
 * @param {{replaces?: string}} paper `replaces`: the version in whose place it comes
 * @param {(share: number) => void} onProgress called with 0 … 1
 * @param {AbortSignal} [signal] breaks it off
 */
export function upload(dossierId, { file, documentKey, purpose, replaces }, onProgress, signal) {
  const form = new FormData();
  form.append('file', file);
  form.append('documentKey', documentKey);
  form.append('purpose', purpose);
  if (replaces) {
    form.append('replaces', replaces);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/dossiers/${encodeURIComponent(dossierId)}/documents`);
    for (const [name, value] of Object.entries(csrfHeader(document.cookie))) {
      request.setRequestHeader(name, value);
    }
    request.setRequestHeader('Accept', JSON_OR_PROBLEM);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new Failure(OFFLINE));
    request.onabort = () => reject(new Cancelled());
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve()
        : reject(new Failure(failureText(request.status, request.responseText)));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

let asked;

const me = () =>
  (asked ??= answer(fetch('/api/me', { headers: { Accept: JSON_OR_PROBLEM } })).catch(() => ({ links: [], leave: null })));

/** The pages that open for whoever is signed in; asked once. */
export function links() {
  return me().then(({ links }) => links);
}

/** That whoever is signed in is on leave by the register, or stands in for somebody; null for neither. */
export function leaveLine() {
  return me().then(({ leave }) => leave);
}

/** How many notices to the groups of whoever is signed in nobody has read; none where that cannot be learned. */
export function unreadNotices() {
  return answer(fetch('/api/notices', { headers: { Accept: JSON_OR_PROBLEM } })).then(
    ({ unread }) => unread,
    () => 0,
  );
}
