/** Buttons that copy a value (`data-copy`) and say so on themselves and to screen readers; `data-print` prints the page. */
export function copying(page, clipboard = globalThis.navigator?.clipboard, print = () => globalThis.print()) {
  page.addEventListener('click', async ({ target }) => {
    if (target.dataset?.print !== undefined) {
      print();
    }
    if (target.dataset?.copy === undefined) {
      return;
    }
    const words = (await copied(page, clipboard, target.dataset.copy)) ? 'Đã chép' : 'Không chép được, hãy chọn chữ rồi bấm Ctrl+C';
    target.textContent = words;
    const said = page.getElementById('copied');
    if (said) {
      said.textContent = `${target.getAttribute('aria-label') ?? ''}: ${words}`;
    }
  });
}

/** Browsers lend the clipboard to https only; on a plain address the old way serves. */
async function copied(page, clipboard, text) {
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      return byHand(page, text);
    }
  }
  return byHand(page, text);
}

function byHand(page, text) {
  const field = page.createElement('textarea');
  field.value = text;
  page.body.append(field);
  field.select();
  const done = page.execCommand('copy');
  field.remove();
  return done;
}
