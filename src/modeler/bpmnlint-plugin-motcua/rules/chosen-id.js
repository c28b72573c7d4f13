'use strict';

const { is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Ids are chosen, since code, tests and running dossiers hold on to them. */
module.exports = rule(function* (model) {
  const roots = (model.definitions.rootElements ?? []).filter((root) => is(root, 'bpmn:RootElement')
    && !is(root, 'bpmn:Process', 'bpmn:EventDefinition'));
  for (const element of [...model.all('bpmn:FlowElement'), ...roots]) {
    if (!/^[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]*$/.test(element.id ?? '')) {
      yield breach(element, 'mã do công cụ sinh ra hoặc sai kiểu',
        'Đặt mã có nghĩa, dạng Loại_TênTiếngAnh, ví dụ UserTask_Review, Flow_Accepted');
    }
  }
});
