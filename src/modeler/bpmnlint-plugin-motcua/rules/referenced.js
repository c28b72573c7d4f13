'use strict';

const { elementOf, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Messages, errors, signals and escalations are declared because an event uses them, and events use declared ones. */
const KINDS = ['message', 'error', 'signal', 'escalation'];

module.exports = rule(function* (model) {
  const used = new Set([
    ...model.all('bpmn:EventDefinition').map(referenced), ...model.all('bpmn:ReceiveTask').map((task) => task.messageRef)
  ]);
  for (const declared of model.all('bpmn:Message', 'bpmn:Error', 'bpmn:Signal', 'bpmn:Escalation')) {
    if (!used.has(declared)) {
      yield breach(declared, 'khai báo mà không sự kiện nào dùng', 'Xóa khai báo này');
    }
  }
  for (const event of model.all('bpmn:EventDefinition').filter((own) => kind(own) && !referenced(own))) {
    yield breach(elementOf(event), 'sự kiện không chỉ tới khai báo nào', 'Chọn thông điệp, lỗi hoặc tín hiệu');
  }
});

function kind(event) {
  return KINDS.find((name) => is(event, `bpmn:${name.charAt(0).toUpperCase()}${name.slice(1)}EventDefinition`));
}

function referenced(event) {
  return kind(event) && event[`${kind(event)}Ref`];
}
