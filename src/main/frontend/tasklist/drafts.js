const PREFIX = 'camunda-form:';
const SOON = 800;

/**
 * Tasklist keeps half-filled forms, citizens' data and all, in the browser of a shared counter: on "Save" and when the
 * session ends. Ours are on the server, so nothing of it is let in, and what was there goes.
 */
export function keepOut(storage, window) {
  Object.keys(storage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => storage.removeItem(key));
  const { setItem } = window.Storage.prototype;
  window.Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(PREFIX)) {
      setItem.call(this, key, value);
    }
  };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What is entered in one task's form and not sent yet: in this page's memory at once, on the server soon after.
 *
 * @param store `load()`, `save(values)` → when, `discard()`
 * @param tell called with `{ state: 'none' | 'pending' | 'saved' | 'failed', savedAt }` when that changes
 */
export class Draft {
  #store;
  #wait;
  #timer = null;
  #saving = Promise.resolve();
  #onServer = null;
  #loaded = null;
  #completing = false;
  values = null;
  status = { state: 'none', savedAt: null };
  tell = () => {};

  constructor(store, wait = (work, delay) => setTimeout(work, delay)) {
    this.#store = store;
    this.#wait = wait;
  }

  /** Asks the server once; what has been entered meanwhile stays. */
  load() {
    this.#loaded ??= this.#store.load().then(
      ({ values, savedAt }) => {
        if (this.values === null && savedAt) {
          this.values = values;
          this.#onServer = values;
          this.#now({ state: 'saved', savedAt });
        }
      },
      () => (this.#loaded = null),
    );
    return this.#loaded;
  }

  entered(values) {
    if (!same(values, this.values)) {
      this.values = values;
      this.#completing = false;
      this.#later(SOON);
    }
  }

  /** The form itself goes to the server now; unless it is refused, nothing is left to keep. */
  completing() {
    clearTimeout(this.#timer);
    this.#completing = true;
  }

  refused() {
    if (this.#completing) {
      this.#completing = false;
      if (this.unsaved) {
        this.#later(SOON);
      }
    }
  }

  get unsaved() {
    return this.values !== null && !same(this.values, this.#onServer);
  }

  /** Sends what the server does not have yet, one request after another. */
  flush() {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save() {
    if (!this.unsaved || this.#completing) {
      return;
    }
    const { values } = this;
    try {
      const { savedAt } = await this.#store.save(values);
      this.#onServer = values;
      this.#now({ state: this.unsaved ? 'pending' : 'saved', savedAt });
    } catch {
      this.#now({ ...this.status, state: 'failed' });
    }
  }

  async discard() {
    clearTimeout(this.#timer);
    await this.#saving;
    await this.#store.discard();
    this.values = null;
    this.#onServer = null;
    this.#now({ state: 'none', savedAt: null });
  }

  #later(delay) {
    clearTimeout(this.#timer);
    this.#timer = this.#wait(() => this.flush(), delay);
    this.#now({ ...this.status, state: 'pending' });
  }

  #now(status) {
    this.status = status;
    this.tell(status);
  }
}
