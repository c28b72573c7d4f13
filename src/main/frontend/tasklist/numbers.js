// Numbers of results: the next one is offered, whoever signs may write another. No DOM here.

const yearOf = (isoDay) => isoDay?.slice(0, 4);

/**
 * "126/2026" after "125/2026", "009" after "008"; in a new year the row begins again. Empty where there is nothing to count from.
 *
 * @param {string | null} last given last
 * @param {string | null} lastDay ISO day of that number
 * @param {string} day ISO day of the new one
 */
export function nextNumber(last, lastDay, day) {
  const digits = /\d+/.exec(last ?? '');
  if (!digits) {
    return '';
  }
  const [old, now] = [yearOf(lastDay), yearOf(day)];
  const begins = old && now && now > old;
  const number = String(begins ? 1 : Number(digits[0]) + 1).padStart(digits[0].startsWith('0') ? digits[0].length : 1, '0');
  const rest = last.slice(digits.index + digits[0].length);
  return last.slice(0, digits.index) + number + (begins ? rest.replaceAll(old, now) : rest);
}

/** Numbers for rows in their order, each series counted on, but none where a clerk gives it; a row somebody wrote in keeps its number, and the next ones follow it. */
export function offered(rows, day) {
  const last = new Map();
  return rows.map((row) => {
    if (row.clerkIssues) {
      return row;
    }
    const before = last.get(row.series) ?? { number: row.lastNumber, day: row.lastDate };
    const number = row.written ? row.resultNumber : nextNumber(before.number, before.day, day);
    if (number) {
      last.set(row.series, { number, day });
    }
    return { ...row, resultNumber: number };
  });
}

/** Task ids whose number stands twice in the same series. */
export function doubles(rows) {
  const seen = new Set();
  return rows
    .filter(({ resultNumber }) => resultNumber)
    .filter(({ series, resultNumber }) => {
      const key = `${series}\n${resultNumber.trim()}`;
      const twice = seen.has(key);
      seen.add(key);
      return twice;
    })
    .map(({ taskId }) => taskId);
}

/** Why a row cannot be signed yet; empty where it can. */
export function hindrance({ result, seen, mustSee, clerkIssues }) {
  if (!result && clerkIssues) {
    return mustSee ? 'Chưa có dự thảo để xem' : '';
  }
  if (!result) {
    return 'Chưa có bản quét kết quả';
  }
  return mustSee && !seen ? 'Chưa mở xem' : '';
}
