import { element } from './dom.js';

/** Explanations of lateness, which stay with the dossier. */
export function delays(dossier) {
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Giải trình chậm' },
    element('h5', {}, 'Giải trình chậm'),
    element(
      'ul',
      { class: 'motcua-files' },
      dossier.delays.map(({ step, status, cause, explanation }) =>
        element(
          'li',
          {},
          element('strong', {}, step),
          element('span', {}, [cause, explanation].filter(Boolean).join(': ') || 'Chưa giải trình'),
          element('span', { class: 'motcua-hint' }, status),
        ),
      ),
    ),
  );
}
