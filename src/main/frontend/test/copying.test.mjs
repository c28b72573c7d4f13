import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copying } from '../desk/copying.js';

/** A page with one listener, the line that screen readers hear, and the old way to the clipboard. */
function page(byHand = true) {
  const said = { textContent: '' };
  const seen = { said };
  return Object.assign(seen, {
    addEventListener: (kind, listener) => (seen.click = listener),
    getElementById: () => said,
    createElement: () => ({ select: () => {}, remove: () => {} }),
    body: { append: (field) => (seen.field = field) },
    execCommand: () => byHand,
  });
}

const button = (dataset) => ({ dataset, textContent: 'Chép', getAttribute: () => 'Chép Họ và tên' });

test('a value is copied and its button says so, to the eye and to the ear', async () => {
  const at = page();
  const written = [];
  copying(at, { writeText: async (text) => written.push(text) });
  const target = button({ copy: 'Nguyễn Gia Hưng' });

  await at.click({ target });

  assert.deepEqual(written, ['Nguyễn Gia Hưng']);
  assert.equal(target.textContent, 'Đã chép');
  assert.equal(at.said.textContent, 'Chép Họ và tên: Đã chép');
});

test('a browser that lends no clipboard copies the old way, and what fails is said', async () => {
  const at = page();
  copying(at, undefined);
  await at.click({ target: button({ copy: '031090001234' }) });
  assert.equal(at.field.value, '031090001234');

  const deaf = page(false);
  copying(deaf, { writeText: () => Promise.reject(new Error('denied')) });
  const target = button({ copy: 'x' });
  await deaf.click({ target });
  assert.match(target.textContent, /^Không chép được/);
});

test('the page is printed by its button, and nothing else is done by a click elsewhere', async () => {
  const at = page();
  let printed = 0;
  copying(at, undefined, () => (printed += 1));
  await at.click({ target: button({ print: '' }) });
  await at.click({ target: {} });
  assert.equal(printed, 1);
});
