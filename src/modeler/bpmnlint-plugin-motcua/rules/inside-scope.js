'use strict';

const { Layout, contains } = require('../lib/layout');
const { isAround } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** A scope holds what is in it. */
module.exports = rule(function* (model) {
  const { shapes } = new Layout(model);
  for (const [node, box] of shapes) {
    if ([...shapes].some(([scope, around]) => isAround(scope, node) && !contains(around, box))) {
      yield breach(node, 'vẽ tràn ra ngoài phạm vi chứa nó', 'Kéo ra cho rời nhau trong Camunda Modeler');
    }
  }
});
