'use strict';

const { SCOPE, SPINE, is, isErrorEnd, isInScope, taskOf } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** No way leads around a step of the spine up to status 9. */
module.exports = rule(function* (model) {
  const hasSpine = model.find('bpmn:SubProcess', SCOPE) && SPINE.every((step) => model.find('bpmn:UserTask', taskOf(step)));
  if (!model.isCitizens() || !hasSpine) {
    return;
  }
  const starts = model.all('bpmn:StartEvent');
  const outer = starts.filter((start) => !isInScope(start));
  const inner = starts.filter(isInScope);
  yield* around(model, outer, 'INTAKE', (node) => node.id === SCOPE);
  yield* around(model, inner, 'REVIEW', (node) => node.id === taskOf('SIGNING'));
  yield* around(model, inner, 'SIGNING', (node) => is(node, 'bpmn:EndEvent') && !isErrorEnd(node));
  if (model.find('bpmn:UserTask', taskOf('ISSUING'))) {
    yield* around(model, inner, 'SIGNING', (node) => node.id === taskOf('ISSUING'));
    yield* around(model, inner, 'ISSUING', (node) => is(node, 'bpmn:EndEvent') && !isErrorEnd(node));
  }
  const reached = model.reachableFrom(outer);
  for (const step of SPINE) {
    const task = model.find('bpmn:UserTask', taskOf(step));
    if (!reached.includes(task)) {
      yield breach(task, 'không đường nào dẫn tới bước này', 'Nối bước này vào quy trình');
    }
  }
});

function* around(model, starts, step, goal) {
  for (const node of model.along(starts, taskOf(step)).filter(goal)) {
    yield breach(node, `có đường đi vòng qua bước bắt buộc «${step}»`, `Nối lại để mọi đường tới đây đều qua «${taskOf(step)}»`);
  }
}
