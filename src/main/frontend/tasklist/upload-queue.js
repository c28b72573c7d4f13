import { Cancelled } from './api.js';
import { fileSize } from './words.js';

/** One after the other: the pages of a paper stay in the order in which they were chosen. */
const AT_ONCE = 1;

/** Why a file is not even sent; empty if it may be. What it is, the server sees by its content. */
export function objection(file, maxFileBytes) {
  if (file.size === 0) {
    return 'Tệp rỗng. Hãy quét lại giấy tờ rồi tải lên.';
  }
  return maxFileBytes > 0 && file.size > maxFileBytes
    ? `Tệp lớn ${fileSize(file.size)}, quá ${fileSize(maxFileBytes)} cho phép. Hãy quét lại với độ phân giải thấp hơn hoặc tách thành nhiều tệp.`
    : '';
}

/**
 * Files on their way, one after the other, each with its own progress, broken off and tried again one by one. It outlives the
 * rows that show it: what failed is still there when the tab is drawn anew.
 *
 * @param {(target: object, onProgress: (share: number) => void, signal: AbortSignal) => Promise<void>} send
 * @param {() => number} maxFileBytes
 */
export function uploadQueue(send, maxFileBytes = () => 0) {
  let items = [];
  let number = 0;
  const watchers = new Set();
  let settled = () => {};

  const changed = () => watchers.forEach((watcher) => watcher());

  async function start(item) {
    item.state = 'sending';
    item.share = 0;
    item.message = '';
    item.breakOff = new AbortController();
    changed();
    try {
      await send(
        { ...item.target, file: item.file },
        (share) => {
          item.share = share;
          changed();
        },
        item.breakOff.signal,
      );
      item.state = 'done';
    } catch (failure) {
      item.state = failure instanceof Cancelled ? 'cancelled' : 'failed';
      item.message = failure instanceof Cancelled ? '' : failure.message;
    }
    goOn();
  }

  function goOn() {
    const sending = items.filter(({ state }) => state === 'sending').length;
    const next = items.filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - sending);
    if (sending === 0 && next.length === 0 && items.length > 0) {
      const done = items.filter(({ state }) => state === 'done');
      const failed = items.filter(({ state }) => state === 'failed');
      items = failed;
      changed();
      settled(done, failed);
      return;
    }
    changed();
    next.forEach(start);
  }

  return {
    /** @param {object} target what the files are sent for: `documentKey`, `purpose`, `name`, perhaps `replaces` */
    add(files, target) {
      for (const file of files) {
        const message = objection(file, maxFileBytes());
        items.push({ id: ++number, file, target, share: 0, message, state: message ? 'failed' : 'waiting' });
      }
      goOn();
    },
    /** A file on its way is broken off, one that waits or has failed is forgotten. */
    cancel(id) {
      const item = items.find((one) => one.id === id);
      if (item?.state === 'sending') {
        item.breakOff.abort();
      } else if (item) {
        items = items.filter((one) => one !== item);
        changed();
      }
    },
    /** Only what has failed is tried again. */
    retry(id) {
      const item = items.find((one) => one.id === id && one.state === 'failed');
      if (item && !objection(item.file, maxFileBytes())) {
        item.state = 'waiting';
        goOn();
      }
    },
    /** Those of one paper that are not done. */
    of: (documentKey) => items.filter(({ state, target }) => target.documentKey === documentKey && state !== 'done' && state !== 'cancelled'),
    /** @returns how to stop watching */
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    /** Called with what was sent and what failed, each time nothing is on its way any more. */
    onSettled(listener) {
      settled = listener;
    },
  };
}

/** What is said when nothing is on its way any more. */
export function settledText(done, failed) {
  const sent = done.length > 0 ? `Đã tải lên ${done.length} tệp.` : '';
  return failed.length > 0 ? `${sent} Không tải được ${failed.length} tệp: xem ở từng giấy tờ.`.trim() : sent;
}
