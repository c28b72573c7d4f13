const PREFIX = 'camunda-form:';

/**
 * Tasklist's "Save" keeps a half-filled form, citizens' data and all, in the browser of a shared counter. Whatever an
 * earlier session left there goes when this one begins; the log-out page never sees it.
 */
export function forgetDrafts(storage) {
  Object.keys(storage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => storage.removeItem(key));
}
