import decodeQR from 'qr/decode.js';
import { element } from '../tasklist/dom.js';
import { readCard } from './idcard.js';

const LOOK_EVERY = 150;
const HINT_AFTER = 20_000;
const CLOSE_AFTER = 120_000;
const MOST_WIDTH = 1280;

const AIM = 'Đưa mã QR trên thẻ vào giữa khung, cách máy ảnh khoảng 10–15 cm.';
const OTHER_CODE = 'Mã QR này không phải của thẻ căn cước. Đưa mặt thẻ có mã QR vào giữa khung.';
const HARD_TO_READ = 'Chưa đọc được mã. Để thẻ đủ sáng, không bị lóa, đưa ra xa rồi lại gần; hoặc dùng đầu đọc, nhập tay.';

/** What keeps a camera from being used, by the name of the browser's fault, in words that say what to do. */
export function cameraTrouble(name) {
  return (
    {
      NoDevices: 'Trang này không mở bằng https nên trình duyệt không cho dùng máy ảnh. Báo quản trị; tạm thời dùng đầu đọc hoặc nhập tay.',
      NotAllowedError: 'Trình duyệt chưa được phép dùng máy ảnh. Bấm biểu tượng máy ảnh ở thanh địa chỉ, chọn cho phép, rồi bấm «Thử lại».',
      NotFoundError: 'Máy này không có máy ảnh. Cắm máy ảnh rồi bấm «Thử lại», hoặc dùng đầu đọc, nhập tay.',
      NotReadableError: 'Máy ảnh đang được chương trình khác dùng. Tắt chương trình đó rồi bấm «Thử lại».',
    }[name] ?? 'Không mở được máy ảnh. Bấm «Thử lại», hoặc dùng đầu đọc, nhập tay.'
  );
}

/**
 * What a picture of a card says.
 *
 * @param {{width: number, height: number, data: Uint8ClampedArray}} picture RGBA
 * @returns {{text: string, card: boolean} | null} null if no code is seen
 */
export function codeIn(picture) {
  let text;
  try {
    text = decodeQR(picture, { timeLimit: 60 });
  } catch {
    return null;
  }
  return { text, card: !readCard(text).error };
}

/** A button's act: looks through the camera until a card's code is seen; pictures stay in this page and are not kept. */
export function openCamera(window, found) {
  const video = element('video', { playsinline: true, 'aria-label': 'Hình từ máy ảnh' });
  video.muted = true;
  const frame = element('div', { class: 'camera-frame' }, video);
  const told = element('p', { class: 'camera-told', role: 'status' }, 'Đang mở máy ảnh…');
  const again = element('button', { type: 'button', class: 'button', hidden: true, onclick: start }, 'Thử lại');
  const dialog = element(
    'dialog',
    { class: 'camera', 'aria-labelledby': 'camera-title', onclose: close },
    element('h2', { id: 'camera-title' }, 'Quét mã QR thẻ căn cước bằng máy ảnh'),
    frame,
    told,
    element('div', { class: 'actions' }, again, element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Đóng (Esc)')),
  );
  const sheet = window.document.createElement('canvas');
  let stream = null;
  let timer = null;
  let began = 0;

  async function start() {
    stop();
    again.hidden = true;
    frame.hidden = false;
    say('Đang mở máy ảnh…');
    try {
      const devices = window.navigator.mediaDevices;
      if (!devices) {
        throw new DOMException('', 'NoDevices');
      }
      stream = await devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } });
      if (!dialog.isConnected) {
        stop();
        return;
      }
      video.srcObject = stream;
      await video.play();
      began = Date.now();
      say(AIM);
      timer = window.setInterval(look, LOOK_EVERY);
    } catch (failure) {
      stop();
      if (dialog.isConnected) {
        frame.hidden = true;
        say(cameraTrouble(failure.name), true);
        again.hidden = false;
        again.focus();
      }
    }
  }

  function look() {
    const { videoWidth, videoHeight } = video;
    if (!videoWidth) {
      return;
    }
    const scale = Math.min(1, MOST_WIDTH / videoWidth);
    sheet.width = Math.round(videoWidth * scale);
    sheet.height = Math.round(videoHeight * scale);
    const context = sheet.getContext('2d', { willReadFrequently: true });
    context.drawImage(video, 0, 0, sheet.width, sheet.height);
    const code = codeIn(context.getImageData(0, 0, sheet.width, sheet.height));
    if (code?.card) {
      dialog.close();
      found(code.text);
    } else if (code) {
      say(OTHER_CODE, true);
      began = Date.now();
    } else if (Date.now() - began > CLOSE_AFTER) {
      dialog.close();
    } else if (Date.now() - began > HINT_AFTER) {
      say(HARD_TO_READ);
    }
  }

  function say(text, trouble = false) {
    if (told.textContent !== text) {
      told.textContent = text;
      told.classList.toggle('error', trouble);
    }
  }

  function stop() {
    window.clearInterval(timer);
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    video.srcObject = null;
  }

  function close() {
    stop();
    dialog.remove();
  }

  window.document.body.append(dialog);
  dialog.showModal();
  return start();
}
