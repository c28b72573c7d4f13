import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneByItsNameToday } from '../tasklist/time-zone.js';

function zoneTold(timeZone) {
  class DateTimeFormat {
    resolvedOptions() {
      return { locale: 'vi-VN', timeZone };
    }
  }
  zoneByItsNameToday({ DateTimeFormat });
  return new DateTimeFormat().resolvedOptions();
}

test('the zone of Vietnam is told by its name of today', () => {
  assert.deepEqual(zoneTold('Asia/Saigon'), { locale: 'vi-VN', timeZone: 'Asia/Ho_Chi_Minh' });
});

test('a computer that stands elsewhere is told so', () => {
  assert.equal(zoneTold('Europe/Paris').timeZone, 'Europe/Paris');
});
