import { element } from './dom.js';

/** The way to the sheet that is copied into the sector's own system, for whoever works there. */
export function sector({ dossierId, step }) {
  return (
    step === 'SECTOR_PROCESSING' &&
    element(
      'section',
      { class: 'motcua-section' },
      element('p', {}, 'Hồ sơ được giải quyết trên hệ thống của ngành: chép từng ô từ phiếu, rồi ghi kết quả ở thẻ «Form».'),
      element(
        'a',
        { class: 'motcua-button', href: `/desk/dossiers/${encodeURIComponent(dossierId)}/sector-sheet`, target: '_blank', rel: 'noopener' },
        'Phiếu chép sang hệ thống ngành',
      ),
    )
  );
}
