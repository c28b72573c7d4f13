// What operators ask of the server, and how a number is said. No DOM here.
import { answer } from '../tasklist/api.js';

const JSON_OR_PROBLEM = { headers: { Accept: 'application/json, application/problem+json' } };

const get = (path) => answer(fetch(`/api/operator/${path}`, JSON_OR_PROBLEM));

/** How it stands at each step of a definition. */
export function steps(definition, allVersions) {
  return get(`definitions/${encodeURIComponent(definition)}/steps?allVersions=${allVersions}`);
}

/** The dossiers behind one number. */
export function dossiers(definition, { element, which }, allVersions) {
  const asked = new URLSearchParams({ element, which, allVersions });
  return get(`definitions/${encodeURIComponent(definition)}/dossiers?${asked}`);
}

/** Clock and history of the dossier behind an instance. */
export function story(instance) {
  return get(`instances/${encodeURIComponent(instance)}`);
}

export function health() {
  return get('health');
}

/** The three numbers of a step, in the order they are shown. */
export const NUMBERS = [
  { which: 'WAITING', field: 'waiting', label: 'đang chờ' },
  { which: 'SOON', field: 'soon', label: 'sắp đến hạn' },
  { which: 'OVERDUE', field: 'overdue', label: 'quá hạn' },
];

/** "45p", "2h05": minutes of open office time, as short as a badge needs it. */
export function shortMinutes(minutes) {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}p` : `${hours}h${String(minutes % 60).padStart(2, '0')}`;
}

const ISO = /^(\s*)(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(\s*)$/;

/** What Cockpit has in its code instead of in its words. */
const FIXED = { null: 'không có', Actions: 'Thao tác', String: 'Chuỗi' };

/** A whole text of Cockpit's as it should be read: its times day first, what it never translates in Vietnamese. */
export function asRead(text) {
  const word = text.trim();
  return Object.hasOwn(FIXED, word) ? text.replace(word, FIXED[word]) : text.replace(ISO, '$1$4/$3/$2 $5$6');
}
