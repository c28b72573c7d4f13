import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureText, unique } from '../tasklist/signatures.js';

const LEADER = { signer: 'Vũ Đình Quảng', seal: false, signedAt: '2026-11-20T10:00:00+07:00', timeStamped: false, valid: true, why: null };

test('a signature is told with signer, moment and verdict, and what is wrong with it', () => {
  assert.equal(signatureText(LEADER), 'Ký số: Vũ Đình Quảng, 10:00 Thứ Sáu, 20/11/2026, hợp lệ');
  assert.equal(
    signatureText({ ...LEADER, timeStamped: true, valid: false, why: 'chứng thư số đã bị thu hồi' }),
    'Ký số: Vũ Đình Quảng, 10:00 Thứ Sáu, 20/11/2026 (có dấu thời gian), không hợp lệ vì chứng thư số đã bị thu hồi',
  );
  assert.match(signatureText({ ...LEADER, signedAt: null }), /không rõ lúc nào/);
});

test('an authority that signed with its number and as its seal is said once, unless one of the two is not valid', () => {
  const seal = { ...LEADER, signer: 'UBND xã Thanh Quang', seal: true };
  assert.equal(unique([LEADER, seal, seal]).length, 2);
  assert.equal(unique([LEADER, seal, { ...seal, valid: false, why: 'nội dung đã bị thay đổi sau khi ký' }]).length, 3);
});
