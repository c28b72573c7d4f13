import { openTask } from './address.js';

/**
 * Tasklist's notices of a failure stay until they are closed. They get a place of their own below the top bar, where
 * they cover nothing, and go when the next thing done succeeds, is tried anew, or another task is opened.
 *
 * @param {() => void} refused called for each
 */
export function watchRefusals(window, refused) {
  const { document } = window;
  const panel = () => document.querySelector('.page-notifications');
  const makeRoom = () => {
    const shown = [...document.querySelectorAll('.page-notifications .alert-danger')];
    const height = shown.reduce((sum, notice) => sum + notice.offsetHeight, 0);
    document.documentElement.style.setProperty('--motcua-refusals', `${height}px`);
    shown.forEach((notice) => notice.setAttribute('role', 'alert'));
  };
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    if (added.some((node) => node.matches('.page-notifications .alert-success, .page-notifications .alert-info'))) {
      dismissRefusals(document);
    }
    if (added.some((node) => node.matches('.page-notifications .alert-danger'))) {
      refused();
    }
    if (changes.some(({ target }) => panel()?.contains(target))) {
      makeRoom();
    }
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener('resize', makeRoom);

  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (openTask(oldURL) !== openTask(newURL)) {
      dismissRefusals(document);
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.form-actions .btn-primary')) {
      dismissRefusals(document);
    }
  }, true);
}

/** Closes the notices of failures; for whoever has just succeeded at something. */
export function dismissRefusals(document) {
  document.querySelectorAll('.page-notifications .alert-danger button.close').forEach((close) => close.click());
}
