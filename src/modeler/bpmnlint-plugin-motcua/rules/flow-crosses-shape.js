'use strict';

const { Layout, isCrossedBy } = require('../lib/layout');
const { isAround } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** No flow runs across a shape that it does not join. */
module.exports = rule(function* (model) {
  const { lines, shapes } = new Layout(model);
  for (const [flow, line] of lines) {
    for (const [node, box] of shapes) {
      if (node !== flow.sourceRef && node !== flow.targetRef && !isAround(node, flow) && isCrossedBy(box, line)) {
        yield breach(flow, `đường đi cắt qua «${node.id}»`, 'Kéo ra cho rời nhau trong Camunda Modeler');
      }
    }
  }
});
