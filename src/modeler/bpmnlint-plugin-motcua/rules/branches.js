'use strict';

const { interrupts, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** What goes on side by side meets again: nothing ends, leaves or begins anew while a branch is open. */
module.exports = rule(function* (model) {
  for (const fork of model.all('bpmn:Gateway').filter((own) => sideBySide(own) && model.outgoing(own).length > 1)) {
    for (const node of between(model, fork).filter((own) => is(own, 'bpmn:EndEvent') || own === fork)) {
      yield breach(node, `nhánh song song từ «${fork.id}» kết thúc hoặc quay lại khi nhánh kia còn mở`,
        'Nối các nhánh vào một ngã rẽ cùng loại trước đó');
    }
  }
  for (const node of model.all('bpmn:FlowNode').filter((own) => is(own, 'bpmn:InclusiveGateway') && choosesNothing(model, own)
    || !is(own, 'bpmn:Gateway') && model.outgoing(own).length > 1)) {
    yield breach(node, 'tách nhánh mà không nói là song song hay chọn một', 'Dùng Parallel gateway hoặc Exclusive gateway');
  }
});

function sideBySide(node) {
  return is(node, 'bpmn:ParallelGateway', 'bpmn:InclusiveGateway');
}

/** A way without a condition is always taken: then the choice says nothing. */
function choosesNothing(model, inclusive) {
  const ways = model.outgoing(inclusive);
  return ways.length > 1 && ways.some((flow) => !flow.conditionExpression);
}

function between(model, fork) {
  const nodes = new Set();
  const open = next(model, fork);
  while (open.length > 0) {
    const node = open.shift();
    if (node && !nodes.has(node)) {
      nodes.add(node);
      if (!isJoin(model, node) && node !== fork) {
        open.push(...next(model, node));
      }
    }
  }
  return [...nodes];
}

function next(model, node) {
  const over = model.all('bpmn:BoundaryEvent').filter((event) => interrupts(event) && event.attachedToRef === node);
  return [...model.targets(node), ...over];
}

function isJoin(model, node) {
  return sideBySide(node) && model.all('bpmn:SequenceFlow').filter((flow) => flow.targetRef === node).length > 1;
}
