// How large a page is drawn. No DOM here.

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];
const LARGEST_FIT = 2;

/** Width and height of a page once it is turned. */
export function turned({ width, height }, angle) {
  return angle % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** The scale at which a page takes the whole room, small pictures not blown up without end. */
export function fitted(page, { width, height = Infinity }) {
  return Math.max(STEPS[0], Math.min(LARGEST_FIT, width / page.width, height / page.height));
}

/** The next step up (1) or down (-1) from a scale. */
export function zoomed(scale, by) {
  const steps = by > 0 ? STEPS.filter((step) => step > scale + 0.01) : STEPS.filter((step) => step < scale - 0.01).reverse();
  return steps[0] ?? (by > 0 ? STEPS[STEPS.length - 1] : STEPS[0]);
}

/** A scale that keeps the canvas within a number of dots, whatever the page claims to be. */
export function bounded(page, scale, mostDots) {
  const dots = page.width * page.height * scale * scale;
  return dots > mostDots ? scale * Math.sqrt(mostDots / dots) : scale;
}
