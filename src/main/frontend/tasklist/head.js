import { element } from './dom.js';
import { marks } from './marks.js';

/** Pairs of name and value as a description list. */
export function facts(pairs) {
  return element(
    'dl',
    { class: 'motcua-facts' },
    pairs.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

/** Which dossier this is and whose; the receipt once there is one. */
export function head(dossier) {
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Thông tin hồ sơ' },
    element('h4', {}, dossier.code ?? 'Hồ sơ chưa có mã', ' ', marks(dossier)),
    facts([
      ['Thủ tục', dossier.procedureName],
      ['Chủ hồ sơ', dossier.ownerName],
      ['Người nộp', dossier.filerName],
      ['Trạng thái', dossier.statusLabel],
      ['Giải quyết', dossier.competentAuthority],
      ['Nhận kết quả', dossier.returnModeLabel],
      ...(dossier.summary ? [['Nội dung', dossier.summary]] : []),
    ]),
  );
}
