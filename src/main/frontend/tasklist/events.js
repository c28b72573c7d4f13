import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What happened to the dossier, as the register tells it. */
export function events(dossier) {
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Quá trình giải quyết' },
    element('h5', {}, 'Quá trình giải quyết'),
    dossier.events.length > 0
      ? element(
          'ol',
          { class: 'motcua-events' },
          dossier.events.map(({ at, official, text }) =>
            element(
              'li',
              {},
              element('time', { datetime: at }, weekdayTime(at)),
              element('span', {}, text, official && element('span', { class: 'motcua-hint' }, ` · ${official}`)),
            ),
          ),
        )
      : element('p', { class: 'motcua-none' }, 'Chưa có sự kiện nào.'),
  );
}
