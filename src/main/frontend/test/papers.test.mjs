import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parts, sentence } from '../tasklist/clock-bar.js';
import { printedText } from '../tasklist/issued.js';
import { countText, pastText, initialsText } from '../tasklist/papers.js';
import { fileWords } from '../tasklist/digitization.js';
import { toldState } from '../tasklist/told.js';
import { pasted } from '../tasklist/uploads.js';
import { documentState } from '../tasklist/words.js';
import { bounded, fitted, turned, zoomed } from '../tasklist/zoom.js';

const DUE = '2026-11-20T17:00:00+07:00';

test('the bar has used, left and late time in that order, and its shares are a whole', () => {
  assert.deepEqual(parts({ usedMinutes: 120, leftMinutes: 360, lateMinutes: 0 }), [
    { kind: 'used', minutes: 120, percent: 25 },
    { kind: 'left', minutes: 360, percent: 75 },
  ]);
  assert.deepEqual(
    parts({ usedMinutes: 480, leftMinutes: 0, lateMinutes: 120 }).map(({ kind, percent }) => [kind, percent]),
    [['used', 75], ['late', 25]],
  );
  assert.deepEqual(parts({ usedMinutes: 0, leftMinutes: 0, lateMinutes: 0 }), []);
});

test('the bar is told in a sentence to whoever does not see it', () => {
  const clockBar = { used: '2 giờ 00 phút làm việc', left: '6 giờ 00 phút làm việc', late: null, paused: null, state: 'RUNNING' };
  assert.equal(
    sentence({ clockBar, dueAt: DUE, tone: 'ok', toneText: 'Còn 6 giờ' }),
    'Còn 6 giờ. Đã dùng 2 giờ 00 phút làm việc. Còn lại 6 giờ 00 phút làm việc. Hẹn trả: 17:00 Thứ Sáu, 20/11/2026.',
  );
  assert.match(sentence({ clockBar: { ...clockBar, state: 'PAUSED', paused: '1 giờ' }, dueAt: DUE, tone: 'paused', toneText: '' }), /Đã tạm dừng 1 giờ\. Hẹn trả trước khi dừng:/);
});

test('required papers are counted, with what was taken in without a scan', () => {
  const papers = [
    { required: true, files: [{}] },
    { required: true, files: [], waived: 'Chỉ xuất trình để đối chiếu' },
    { required: true, files: [] },
    { required: false, files: [] },
  ];
  assert.equal(countText(papers), 'Có 2/3 giấy tờ bắt buộc');
  assert.equal(countText(papers.slice(0, 2)), 'Đủ 2/2 giấy tờ bắt buộc');
  assert.equal(countText([{ required: false, files: [] }]), 'Không có giấy tờ bắt buộc');
  assert.equal(documentState(papers[1]).text, 'Không số hóa: Chỉ xuất trình để đối chiếu');
});

test('every state has a sign beside its colour', () => {
  const signs = [{ files: [{}] }, { files: [], required: true }, { files: [] }, { files: [], waived: 'x' }].map((paper) => documentState(paper).sign);
  assert.equal(new Set(signs).size, 4);
});

test('older versions and struck uploads are told apart', () => {
  assert.equal(pastText([{ struckAt: null }, { struckAt: DUE }, { struckAt: null }]), '2 bản cũ, 1 tệp đã gạch');
  assert.equal(pastText([{ struckAt: DUE }]), '1 tệp đã gạch');
});

test('a print says which one it was, whose and when', () => {
  assert.equal(printedText({ copies: 0 }), 'Chưa in');
  assert.equal(printedText({ copies: 2, lastPrintedAt: DUE, lastPrintedBy: 'Nguyễn Văn An' }), 'In lần 2: Nguyễn Văn An, 17:00 Thứ Sáu, 20/11/2026');
  assert.equal(printedText({ copies: 3, lastPrintedAt: null }), 'Đã in 3 lần');
});

test('what the applicant was told is told, under way, or neither', () => {
  assert.equal(toldState({ told: true }).text, 'Đã báo');
  assert.equal(toldState({ underWay: true }).text, 'Đang gửi');
  assert.equal(toldState({}).text, 'Chưa báo được');
});

test('a pasted picture gets a name of its own, a pasted file keeps its name', () => {
  const files = [new File(['a'], 'image.png', { type: 'image/png' }), new File(['b'], 'giay.pdf')];
  assert.deepEqual(
    pasted({ files }, new Date(2026, 10, 20, 8, 5, 9)).map((file) => file.name),
    ['anh-dan-080509.png', 'giay.pdf'],
  );
  assert.deepEqual(pasted(null, new Date()), []);
});

test('a page fits the room, turned as well, and zooms in steps up to an end', () => {
  const page = { width: 800, height: 1000 };
  assert.equal(fitted(page, { width: 1200 }), 1.5);
  assert.equal(fitted(page, { width: 1200, height: 500 }), 0.5);
  assert.equal(fitted({ width: 10, height: 10 }, { width: 1000 }), 2);
  assert.deepEqual(turned(page, 90), { width: 1000, height: 800 });
  assert.equal(zoomed(1, 1), 1.25);
  assert.equal(zoomed(1.3, -1), 1.25);
  assert.equal(zoomed(4, 1), 4);
  assert.equal(zoomed(0.25, -1), 0.25);
});

test('no page makes a canvas beyond what a computer can hold', () => {
  const huge = { width: 100_000, height: 100_000 };
  const scale = bounded(huge, 1, 16_000_000);
  assert.ok(huge.width * huge.height * scale * scale <= 16_000_001);
  assert.equal(bounded({ width: 800, height: 1000 }, 2, 16_000_000), 2);
});

test('of a scan the refusal is told alone, then what to look at, then what is under way or why it cannot be searched', () => {
  const read = { refused: null, warnings: ['Trang 2 trắng.'], underWay: false, note: 'Đã lập bản tìm kiếm được.', searchable: true };
  assert.deepEqual(fileWords(read), [{ text: 'Trang 2 trắng.', urgent: true }]);
  assert.deepEqual(fileWords({ ...read, underWay: true }).at(-1), { text: 'Đang đọc bản quét…', urgent: false });
  assert.deepEqual(fileWords({ ...read, searchable: false, note: 'Máy chủ chưa cài OCRmyPDF.' }).at(-1), { text: 'Máy chủ chưa cài OCRmyPDF.', urgent: false });
  assert.deepEqual(fileWords({ ...read, refused: 'Tệp có mã độc.' }), [{ text: 'Tệp có mã độc.', urgent: true }]);
});

test('initials say who, when, and whether the draft is still the one', () => {
  const initials = { by: 'Vũ Đức Tuyên', at: '2026-11-20T10:00:00+07:00', unchanged: true };
  assert.equal(initialsText(initials), 'Vũ Đức Tuyên đã ký nháy, 10:00 Thứ Sáu, 20/11/2026; dự thảo không đổi từ đó');
  assert.match(initialsText({ ...initials, unchanged: false }), /cần ký nháy lại/);
});
