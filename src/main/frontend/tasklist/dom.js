/**
 * An element; data reaches the page only as text or attribute, never as markup.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `on<event>` listeners, attributes; false and null are left out
 * @param {...(Node | string | null | false | undefined)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === false || value === null || value === undefined) {
      continue;
    }
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  made.append(...children.flat().filter((child) => child || child === 0).map(asNode));
  return made;
}

function asNode(child) {
  return child instanceof Node ? child : document.createTextNode(String(child));
}
