'use strict';

const { Layout, overlaps } = require('../lib/layout');
const { isAround } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** No name lies over another or over a shape. */
const MOVE = 'Kéo ra cho rời nhau trong Camunda Modeler';


module.exports = rule(function* (model) {
  const { labels, shapes } = new Layout(model);
  const all = [...labels];
  for (const [index, [element, label]] of all.entries()) {
    for (const [other] of all.slice(0, index).filter(([, covered]) => overlaps(label, covered))) {
      yield breach(element, `tên đè lên tên của «${other.id}»`, MOVE);
    }
    for (const [node] of [...shapes].filter(([scope, box]) => !isAround(scope, element) && overlaps(label, box))) {
      yield breach(element, `tên đè lên «${node.id}»`, MOVE);
    }
  }
});
