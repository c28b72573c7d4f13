import { asRead } from './figures.js';

/** Cockpit writes some things in English, and times with the year first, and lets nobody change that: they are mended where shown. */
export function spell(page) {
  const mend = (node) => {
    const mended = asRead(node.data);
    if (mended !== node.data) {
      node.data = mended;
    }
  };
  const mendAll = (root) => {
    const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      mend(texts.currentNode);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') {
        mend(target);
      } else {
        addedNodes.forEach((node) => (node.nodeType === Node.TEXT_NODE ? mend(node) : mendAll(node)));
      }
    }
  }).observe(page.body, { childList: true, characterData: true, subtree: true });
  mendAll(page.body);
}
