// Rows that are acted on together: what was done leaves, what failed stays with its reason. No DOM here.

/** @param {{taskId: string}[]} rows those that were sent are judged, others stay as they are */
export function afterwards(rows, sent, { failed }) {
  const reasons = new Map(failed.map(({ taskId, reason }) => [taskId, reason]));
  return rows
    .filter(({ taskId }) => !sent.includes(taskId) || reasons.has(taskId))
    .map((row) => (sent.includes(row.taskId) ? { ...row, reason: reasons.get(row.taskId) } : row));
}

/** "Đã nhận 3 việc. 1 việc chưa được, lý do ghi ở từng dòng." */
export function summary(verb, noun, { done, failed }) {
  const happened = done > 0 ? `Đã ${verb} ${done} ${noun}.` : `Chưa ${verb} được ${noun} nào.`;
  return failed.length > 0 ? `${happened} ${failed.length} ${noun} chưa được, lý do ghi ở từng dòng.` : happened;
}

/** What was entered in a row goes with its task into the rows read again. */
export function keepEntered(fresh, before, names) {
  const known = new Map(before.map((row) => [row.taskId, row]));
  return fresh.map((row) => {
    const old = known.get(row.taskId);
    return old ? { ...row, ...Object.fromEntries(names.filter((name) => old[name] !== undefined).map((name) => [name, old[name]])) } : row;
  });
}
