import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCard } from '../desk/idcard.js';

const CARD = '030192001234|141234567|Nguyễn Thị Ánh Tuyết|15081992|Nữ|Thôn Đồng, xã Thanh Quang, Hải Phòng|20032022';

test('a card fills the person, with nothing to warn of', () => {
  const { person, warnings } = readCard(CARD);
  assert.deepEqual(person, {
    identityNumber: '030192001234',
    name: 'Nguyễn Thị Ánh Tuyết',
    address: 'Thôn Đồng, xã Thanh Quang, Hải Phòng',
    birth: '1992-08-15',
    sex: 'Nữ',
  });
  assert.deepEqual(warnings, []);
});

test('a card without an old number and a new card with parts behind are read', () => {
  assert.equal(readCard('030092001234||Trần Văn Đạt|01011992|Nam|Xã Tứ Kỳ|01012023').person.name, 'Trần Văn Đạt');
  assert.equal(readCard(`${CARD}||Nguyễn Văn Cha|Lê Thị Mẹ|`).person.identityNumber, '030192001234');
});

test('letters taken apart, or sent byte by byte, are put together', () => {
  assert.equal(readCard(CARD.normalize('NFD')).person.name, 'Nguyễn Thị Ánh Tuyết');
  const bytes = [...new TextEncoder().encode(CARD)].map((byte) => String.fromCharCode(byte)).join('');
  assert.equal(readCard(bytes).person.name, 'Nguyễn Thị Ánh Tuyết');
});

test('broken or missing accents are told and the person is filled all the same', () => {
  const broken = readCard(CARD.replace('Nguyễn', 'Nguy?n'));
  assert.match(broken.warnings.join(), /hỏng dấu/);
  assert.equal(broken.person.name, 'Nguy?n Thị Ánh Tuyết');
  assert.match(readCard('030192001234||NGUYEN THI ANH|15081992|Nữ|Xa Thanh Quang|20032022').warnings.join(), /không có dấu nào/);
  assert.match(readCard(CARD.replace('Tuyết', 'Tuye61t')).warnings.join(), /hỏng dấu/);
});

test('a number that contradicts the day of birth or the sex is told', () => {
  assert.match(readCard(CARD.replace('030192', '030190')).warnings.join(), /không khớp/);
  assert.match(readCard(CARD.replace('|Nữ|', '|Nam|')).warnings.join(), /không khớp/);
  assert.deepEqual(readCard('030205001234||Lê Văn Út|02032005|Nam|Xã Tứ Kỳ|01012023').warnings, []);
});

test('what is no card is refused in words', () => {
  assert.match(readCard('').error, /Chưa có dữ liệu/);
  assert.match(readCard('https://example.vn').error, /Không phải mã QR/);
  assert.match(readCard('030192001234|141234567|Nguyễn').error, /đọc thiếu: có 3 phần/);
  assert.match(readCard(CARD.replace('030192001234', '03019200123')).error, /12 chữ số/);
  assert.match(readCard(CARD.replace('141234567', '14')).error, /chứng minh cũ/);
  assert.match(readCard(CARD.replace('15081992', '31021992')).error, /Ngày/);
  assert.match(readCard(CARD.replace('15081992', '150819á92')).error, /bộ gõ/i);
  assert.match(readCard(CARD.replace('Nguyễn Thị Ánh Tuyết', ' ')).error, /không có họ tên/);
});
