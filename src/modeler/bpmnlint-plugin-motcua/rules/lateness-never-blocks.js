'use strict';

const { WAITING, interrupts, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Nothing that waits stands behind an event that does not interrupt: it would hold the dossier open. */
module.exports = rule(function* (model) {
  const beside = [
    ...model.all('bpmn:BoundaryEvent').filter((event) => !interrupts(event)),
    ...model.all('bpmn:StartEvent').filter((start) => is(start.$parent, 'bpmn:SubProcess') && start.$parent.triggeredByEvent
      && start.isInterrupting === false)
  ];
  for (const node of model.reachableFrom(beside).filter((reached) => is(reached, ...WAITING))) {
    yield breach(node, 'việc phải chờ nằm sau sự kiện không ngắt, hồ sơ sẽ không trả được',
      'Đưa việc này sang một quy trình riêng, như processes/shared/explain-delay.bpmn');
  }
});
