/**
 * form-js 1.8.7 keeps the error of a field that a condition has hidden since, and Tasklist then never lets the task be
 * completed. Its form is reached through the tree that its renderer leaves on the container.
 */
export function forgetHiddenErrors(services) {
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

/** Values of the fields that somebody fills in, by key; what the process brought along or the server tells is left out. */
export function entered(services) {
  const { data } = services.getService('form')._getState();
  const keys = services
    .getService('formFieldRegistry')
    .getAll()
    .filter(({ key, readonly, disabled }) => key && !readonly && !disabled && data[key] !== undefined)
    .map(({ key }) => key);
  return Object.fromEntries(keys.sort().map((key) => [key, data[key]]));
}

/** Puts values into a form as if they had been entered. */
export function enter(services, values) {
  const form = services.getService('form');
  form._setState({ data: { ...form._getState().data, ...values } });
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

/**
 * Looks after every form that Tasklist opens.
 *
 * @param {(container: Element, services: { getService: (name: string) => any }) => void} opened called once for each
 */
export function watchForms(document, opened) {
  const known = new WeakSet();
  new MutationObserver((changes) => {
    const containers = changes
      .filter(({ target }) => target instanceof Element)
      .map(({ target }) => target.closest('.fjs-container'))
      .filter(Boolean);
    for (const container of new Set(containers)) {
      const services = servicesOf(container.__k);
      if (services && !known.has(container)) {
        known.add(container);
        opened(container, services);
      }
      if (services && changes.some(({ target, removedNodes }) => removedNodes.length > 0 && container.contains(target))) {
        forgetHiddenErrors(services);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}
