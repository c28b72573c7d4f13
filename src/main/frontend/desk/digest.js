/** Fills in the SHA-256 of a chosen file: only the digest is sent, the file stays with whoever holds it. */
export function digests(page, subtle = globalThis.crypto?.subtle) {
  page.addEventListener('change', async ({ target }) => {
    const to = target.dataset?.digestTo && page.getElementById(target.dataset.digestTo);
    if (!to || !target.files?.length) {
      return;
    }
    to.value = subtle ? hex(await subtle.digest('SHA-256', await target.files[0].arrayBuffer())) : '';
    to.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lower-case hexadecimal digits. */
export function hex(buffer) {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
