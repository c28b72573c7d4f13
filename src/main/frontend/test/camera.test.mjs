import assert from 'node:assert/strict';
import { test } from 'node:test';
import encodeQR from 'qr';
import { cameraTrouble, codeIn } from '../desk/camera.js';
import { readCard } from '../desk/idcard.js';

const CARD = '030192001234|141234567|Nguyễn Thị Ánh Tuyết|15081992|Nữ|Thôn Đồng, xã Thanh Quang, Hải Phòng|20032022';

/** Each module of the code a square of some pixels, black on white with a margin. */
function picture(text, side = 4) {
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const width = modules.length * side;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (modules[Math.floor(y / side)][Math.floor(x / side)]) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

test('what the picture of a card says is what a reader would type, with its diacritics', () => {
  const { text, card } = codeIn(picture(CARD));
  assert.equal(text, CARD);
  assert.equal(card, true);
  assert.equal(readCard(text).person.name, 'Nguyễn Thị Ánh Tuyết');
});

test('another code is seen not to be a card, and a picture without a code says nothing', () => {
  assert.deepEqual(codeIn(picture('https://example.com/menu')), { text: 'https://example.com/menu', card: false });
  assert.equal(codeIn({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200) }), null);
});

test('every trouble says in Vietnamese what to do, an unknown one too', () => {
  const names = ['NoDevices', 'NotAllowedError', 'NotFoundError', 'NotReadableError', 'OverconstrainedError'];
  const words = names.map(cameraTrouble);
  assert.equal(new Set(words).size, names.length);
  words.forEach((text) => assert.match(text, /máy ảnh.*(bấm|dùng)/i));
});
