/**
 * form-js 1.8.7 keeps the error of a field that a condition has hidden since, and Tasklist then never lets the task be
 * completed. Its form is reached through the tree that its renderer leaves on the container.
 */
export function forgetHiddenErrors(container) {
  const services = servicesOf(container.__k);
  if (!services) {
    return;
  }
  const form = services.getService('form');
  const fields = services.getService('formFieldRegistry');
  const conditions = services.getService('conditionChecker');
  const { data, errors } = form._getState();
  const hidden = (id) => conditions.check(fields.get(id)?.conditional?.hide, data) === true;
  const kept = Object.fromEntries(Object.entries(errors).filter(([id]) => !hidden(id)));
  if (Object.keys(kept).length < Object.keys(errors).length) {
    form._setState({ errors: kept });
  }
}

function servicesOf(node, depth = 0) {
  const value = node?.props?.value;
  if (typeof value?.getService === 'function') {
    return value;
  }
  const children = (depth < 12 && node?.__k) || [];
  for (const child of children) {
    const found = servicesOf(child, depth + 1);
    if (found) {
      return found;
    }
  }
  return null;
}

/** Looks after every form that Tasklist opens. */
export function watchForms(document) {
  new MutationObserver((changes) => {
    const forms = changes
      .filter(({ target, removedNodes }) => removedNodes.length > 0 && target instanceof Element)
      .map(({ target }) => target.closest('.fjs-container'))
      .filter(Boolean);
    new Set(forms).forEach(forgetHiddenErrors);
  }).observe(document.body, { childList: true, subtree: true });
}
