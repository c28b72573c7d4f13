import { element } from './dom.js';

/** Rút hồ sơ, dừng giải quyết, where the viewer may: the forms are on the dossier's page. Nothing elsewhere. */
export function ending({ dossierId, mayWithdraw, mayStop }) {
  const page = `/desk/dossiers/${encodeURIComponent(dossierId)}`;
  return (
    (mayWithdraw || mayStop) &&
    element(
      'p',
      { class: 'motcua-hint' },
      'Kết thúc trước khi có kết quả: ',
      mayWithdraw && element('a', { href: `${page}#withdraw` }, 'Rút hồ sơ'),
      mayWithdraw && mayStop && ' · ',
      mayStop && element('a', { href: `${page}#stop` }, 'Dừng giải quyết'),
    )
  );
}
