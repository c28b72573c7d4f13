/**
 * Turns many single questions into few: keys asked within `delay` ms go out together, each only once.
 *
 * @param {(keys: string[]) => Promise<Record<string, unknown>>} load answers by key; a missing key means "nothing known"
 */
export function batched(load, delay = 50) {
  let waiting = new Map();

  function send() {
    const asked = waiting;
    waiting = new Map();
    load([...asked.keys()]).then(
      (found) => asked.forEach(({ resolve }, key) => resolve(found[key] ?? null)),
      (failure) => asked.forEach(({ reject }) => reject(failure)),
    );
  }

  return (key) => {
    if (!waiting.has(key)) {
      if (waiting.size === 0) {
        setTimeout(send, delay);
      }
      const question = {};
      question.answer = new Promise((resolve, reject) => Object.assign(question, { resolve, reject }));
      waiting.set(key, question);
    }
    return waiting.get(key).answer;
  };
}
