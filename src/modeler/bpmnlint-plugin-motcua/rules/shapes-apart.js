'use strict';

const { Layout, belong, overlaps } = require('../lib/layout');
const { rule, breach } = require('../lib/rule');

/** No shape lies over another. */
const MOVE = 'Kéo ra cho rời nhau trong Camunda Modeler';


module.exports = rule(function* (model) {
  const shapes = [...new Layout(model).shapes];
  for (const [index, [node, box]] of shapes.entries()) {
    for (const [other, covered] of shapes.slice(0, index)) {
      if (!belong(node, other) && overlaps(box, covered)) {
        yield breach(node, `đè lên «${other.id}»`, MOVE);
      }
    }
  }
});
