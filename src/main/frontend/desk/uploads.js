import { fileSize } from '../tasklist/words.js';

/**
 * Why these files cannot be sent, before minutes are spent on sending them; empty if they can.
 *
 * @param {{name: string, size: number}[]} files
 */
export function objection(files, maxFileBytes) {
  const empty = files.find((file) => file.size === 0);
  if (empty) {
    return `Tệp «${empty.name}» rỗng, mời quét lại.`;
  }
  const big = files.find((file) => maxFileBytes > 0 && file.size > maxFileBytes);
  return big ? `Tệp «${big.name}» lớn ${fileSize(big.size)}, quá ${fileSize(maxFileBytes)} cho phép.` : '';
}

/** The same for all files of the form together. */
export function totalObjection(files, maxRequestBytes) {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  return maxRequestBytes > 0 && total > maxRequestBytes
    ? `Các tệp cộng lại ${fileSize(total)}, quá ${fileSize(maxRequestBytes)} một lần gửi. Bớt tệp, phần còn lại thêm sau ở thẻ «Hồ sơ».`
    : '';
}
