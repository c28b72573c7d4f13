'use strict';

const { Layout } = require('../lib/layout');
const { rule, breach } = require('../lib/rule');

/** No flow crosses or runs along another. */
module.exports = rule(function* (model) {
  const layout = new Layout(model);
  const flows = [...layout.lines.keys()];
  for (const [index, flow] of flows.entries()) {
    for (const other of flows.slice(0, index).filter((crossed) => layout.tangled(flow, crossed))) {
      yield breach(flow, `đường đi cắt hoặc trùng đường «${other.id}»`,
        'Vẽ mỗi đường một lối riêng, chỉ gặp nhau tại điểm nối vào cùng một hình; kéo trong Camunda Modeler');
    }
  }
});
