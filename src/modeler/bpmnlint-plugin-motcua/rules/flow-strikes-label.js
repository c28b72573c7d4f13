'use strict';

const { Layout, isCrossedBy } = require('../lib/layout');
const { rule, breach } = require('../lib/rule');

/** No flow strikes through a name. */
module.exports = rule(function* (model) {
  const { labels, lines } = new Layout(model);
  for (const [flow, line] of lines) {
    for (const [element] of [...labels].filter(([, label]) => isCrossedBy(label, line))) {
      yield breach(flow, `đường đi gạch qua tên của «${element.id}»`, 'Kéo ra cho rời nhau trong Camunda Modeler');
    }
  }
});
