'use strict';

const { Layout } = require('../lib/layout');
const { blank, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Every element is drawn, and every name beside one has its place. */
module.exports = rule(function* (model) {
  const layout = new Layout(model);
  for (const element of model.all('bpmn:FlowNode', 'bpmn:SequenceFlow')) {
    const drawn = layout.shapes.has(element) || (layout.lines.get(element) ?? []).length > 1;
    const outside = is(element, 'bpmn:Event', 'bpmn:Gateway', 'bpmn:SequenceFlow');
    if (!drawn || !blank(element.name) && outside && !layout.labels.has(element)) {
      yield breach(element, 'chưa vẽ, hoặc chưa đặt chỗ cho tên', 'Mở bằng Camunda Modeler, đặt lại rồi lưu');
    }
  }
});
