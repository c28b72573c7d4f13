// What an official's day is called, and where its lines lead. No DOM here.

export const PARTS = {
  TODAY: { title: 'Phải xong hôm nay', short: 'Hôm nay', none: 'Không còn việc nào phải xong trong hôm nay. Mời làm trước việc đến hạn sau.' },
  LATER: { title: 'Để sau được', short: 'Để sau', none: 'Không có việc nào đến hạn sau hôm nay.' },
  WITH_OTHERS: { title: 'Đang chờ người khác', short: 'Chờ người khác', none: 'Không có hồ sơ nào đang chờ người khác.' },
};

export const NOTHING = 'Không có việc nào đang chờ. Việc mới sẽ hiện ở đây ngay khi được chuyển đến.';

/** Nothing to do and nothing to wait for. */
export function isFree({ parts }) {
  return parts.every(({ count }) => count === 0);
}

/** Tasklist's address with that task open, the filter and the order kept. */
export function addressOfTask(hash, taskId) {
  const search = new URLSearchParams(hash.split('?')[1] ?? '');
  search.set('task', taskId);
  return `#/?${search}`;
}

/** Where a line leads: to its task, or to the dossier where there is no task to be done. */
export function addressOf(line, hash) {
  if (line.taskId) {
    return addressOfTask(hash, line.taskId);
  }
  return `/desk/dossiers/${encodeURIComponent(line.dossierId)}`;
}

/** Tasks of the group that nobody has taken, whatever part of the day they are in. */
export function untaken({ parts }) {
  return parts.flatMap(({ lines }) => lines).filter(({ taskId, taken }) => taskId && !taken);
}

/** How many more there are than are shown; empty where all are. */
export function moreText({ count, lines }) {
  return count > lines.length ? `Còn ${count - lines.length} việc nữa, xem trong danh sách việc.` : '';
}

/** Calls when what is asked for has changed and stays so for a moment: a list that is drawn anew is empty in between. */
export function onceChanged(asked, call, wait = (work) => setTimeout(work, 400), stop = (timer) => clearTimeout(timer)) {
  let before = asked();
  let timer = null;
  return () => {
    stop(timer);
    timer = wait(() => {
      const now = asked();
      if (now !== before) {
        before = now;
        call();
      }
    });
  };
}
