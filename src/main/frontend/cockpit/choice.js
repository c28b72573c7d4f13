/** What of a definition is looked at, shared by its diagram and its tab. */
export const choice = {
  allVersions: false,
  number: null,
  definition: null,
  heard: new Set(),

  /** Another definition begins without a number chosen. */
  begin(definition) {
    if (this.definition !== definition) {
      Object.assign(this, { definition, number: null });
    }
  },

  /** @param {{allVersions?: boolean, number?: {element: string, which: string} | null}} changed */
  set(changed) {
    Object.assign(this, changed);
    this.heard.forEach((listener) => listener());
  },

  /** Calls the listener on every change until the returned function is called. */
  hear(listener) {
    this.heard.add(listener);
    return () => this.heard.delete(listener);
  },
};
