'use strict';

const { beanIn } = require('../lib/expressions');
const { camunda } = require('../lib/model');
const { rule, breach } = require('../lib/rule');
const vocabulary = require('../vocabulary.json');

/** A service task names one of our delegates. */
module.exports = rule(function* (model) {
  const delegates = vocabulary.beans.filter((bean) => bean.endsWith('Delegate'));
  for (const task of model.all('bpmn:ServiceTask')) {
    if (!delegates.includes(beanIn(camunda(task, 'delegateExpression')))) {
      yield breach(task, 'việc tự động không gọi phần mềm đã biết',
        `Chọn Delegate expression, một trong: ${delegates.map((bean) => `\${${bean}}`).join(', ')}`);
    }
  }
});
