// Asks the form-js that Tasklist brings (its lib/deps.js is loaded before this) what it makes of submissions.
(() => {
  const [, modules] = self.webpackChunkcamunda_bpm_webapp[0];
  const loaded = {};
  const load = (id) => {
    if (!loaded[id]) {
      loaded[id] = { id, exports: {} };
      modules[id].call(loaded[id].exports, loaded[id], loaded[id].exports, load);
    }
    return loaded[id].exports;
  };
  load.g = window;
  load.nmd = (module) => Object.assign(module, { paths: [], children: [] });
  load.hmd = load.nmd;
  load.o = (object, key) => Object.hasOwn(object, key);
  load.d = (target, getters) => {
    for (const key of Object.keys(getters)) {
      Object.defineProperty(target, key, { enumerable: true, get: getters[key] });
    }
  };
  load.r = (target) => Object.defineProperty(target, '__esModule', { value: true });
  load.n = (module) => {
    const getter = module?.__esModule ? () => module.default : () => module;
    load.d(getter, { a: getter });
    return getter;
  };

  // What waits for the next picture or the next moment is done at once, in its order: nobody looks.
  const { port1, port2 } = new MessageChannel();
  const later = window.setTimeout;
  let waiting = [];
  port1.onmessage = () => {
    const due = waiting;
    waiting = [];
    for (const callback of due) {
      try {
        callback(performance.now());
      } catch (error) {
        window.reportError(error);
      }
    }
  };
  const soon = (callback) => {
    waiting.push(callback);
    port2.postMessage(null);
    return 0;
  };
  window.requestAnimationFrame = soon;
  window.setTimeout = (callback, delay, ...rest) => (delay > 0 ? later(callback, delay, ...rest) : soon(() => callback(...rest)));
  const settled = async () => {
    for (let i = 0; i < 8; i++) {
      await new Promise(soon);
    }
  };

  const viewer = load(Object.keys(modules).find((id) => modules[id].toString().includes('.createForm=')));

  const keyOf = (fields, id) => {
    const chain = [];
    for (let field = fields.get(id); field; field = fields.get(field._parent)) {
      chain.push(field);
    }
    return chain.filter(({ type }) => type === 'dynamiclist').at(-1)?.path ?? chain[0].key;
  };

  /** For each submission the keys found wrong, and what Tasklist would send. */
  self.verdicts = async ({ schema, offers, submissions }) => {
    const verdicts = [];
    for (const submitted of submissions) {
      const container = document.body.appendChild(document.createElement('div'));
      const form = new viewer.Form({ container });
      const fields = form.get('formFieldRegistry');
      await form.importSchema(schema, { ...offers, ...submitted });
      await settled();
      const { data, errors } = form.submit();
      verdicts.push({ wrong: [...new Set(Object.keys(errors).map((id) => keyOf(fields, id)))], data });
      form.destroy();
      container.remove();
    }
    return JSON.stringify(verdicts);
  };

  /** For each case whether the condition hides, as the viewer's own checker says. */
  self.hides = ({ cases }) => {
    const form = new viewer.Form();
    const checker = form.get('conditionChecker');
    return cases.map(({ condition, values }) => checker.check(condition, values) === true);
  };

  self.matches = ({ cases }) => cases.map(({ pattern, text }) => new RegExp(pattern).test(text));

  self.version = viewer.schemaVersion;
})();
