const PREFIX = 'camunda-form:';

/**
 * Tasklist's "Save" keeps a half-filled form, citizens' data and all, in the browser of a shared counter. It
 * goes when the page is left, and what a crash left behind goes when the next one opens.
 */
export function forgetDrafts(storage) {
  Object.keys(storage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => storage.removeItem(key));
}
