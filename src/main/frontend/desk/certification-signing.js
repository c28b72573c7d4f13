import { post } from '../tasklist/api.js';

/** Signatures in one request: so many that the progress moves every few seconds. */
const AT_A_TIME = 10;

/**
 * The page «Ký chứng thực»: those chosen are signed a few at a time by the PIN typed once, which is forgotten at the end;
 * each row tells its number, or why it was not signed.
 */
export function signingRoom(form) {
  const all = form.querySelector('#all');
  const pin = form.querySelector('#pin');
  const button = form.querySelector('#sign');
  const progress = form.querySelector('#signing-progress');
  const message = form.querySelector('#signing-message');
  const status = form.querySelector('#signing-status');
  const boxes = () => [...form.querySelectorAll('[name=taskId]:not(:disabled)')];
  const chosen = () => boxes().filter((box) => box.checked);

  form.addEventListener('change', ({ target }) => {
    if (target === all) {
      boxes().forEach((box) => {
        box.checked = all.checked;
      });
    }
    count();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button.disabled) {
      sign();
    }
  });
  count();

  function count() {
    const { length } = chosen();
    all.checked = length > 0 && length === boxes().length;
    button.textContent = length > 0 ? `Ký ${length} yêu cầu` : 'Chọn yêu cầu để ký';
    button.disabled = length === 0;
  }

  async function sign() {
    const sent = chosen().map(({ value }) => value);
    const typed = pin.value;
    message.textContent = typed ? '' : 'Chưa nhập mã PIN.';
    pin.setAttribute('aria-invalid', String(!typed));
    if (!typed) {
      pin.focus();
      return;
    }
    pin.value = '';
    button.disabled = true;
    progress.hidden = false;
    let done = 0;
    let failed = 0;
    try {
      for (let from = 0; from < sent.length; from += AT_A_TIME) {
        told(from, sent.length);
        const result = await post('/api/certifications/signatures', { taskIds: sent.slice(from, from + AT_A_TIME), pin: typed });
        result.signed.forEach(({ taskId, number }) => signed(taskId, number));
        result.failed.forEach(({ taskId, reason }) => refused(taskId, reason));
        done += result.signed.length;
        failed += result.failed.length;
      }
    } catch (failure) {
      message.textContent = failure.message;
      pin.focus();
    }
    progress.hidden = true;
    const left = sent.length - done - failed;
    status.textContent = [`Đã ký ${done} yêu cầu.`, failed > 0 && `${failed} yêu cầu không ký được, lý do ghi ở từng dòng.`, left > 0 && `${left} yêu cầu chưa ký.`].filter(Boolean).join(' ');
    count();
  }

  function told(from, total) {
    progress.max = total;
    progress.value = from;
    status.textContent = `Đang ký, đã qua ${from} trên ${total} yêu cầu…`;
  }

  const row = (taskId) => form.querySelector(`tr[data-task="${CSS.escape(taskId)}"]`);

  function signed(taskId, number) {
    const line = row(taskId);
    const box = line.querySelector('[name=taskId]');
    box.checked = false;
    box.disabled = true;
    line.className = 'signed';
    line.querySelector('.outcome').textContent = `Đã ký, số ${number}`;
  }

  function refused(taskId, reason) {
    const line = row(taskId);
    line.className = 'alarm';
    line.querySelector('.outcome').textContent = reason;
  }
}
