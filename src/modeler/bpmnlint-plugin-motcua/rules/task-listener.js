'use strict';

const { beanIn } = require('../lib/expressions');
const { extensions } = require('../lib/model');
const { rule, breach } = require('../lib/rule');
const vocabulary = require('../vocabulary.json');

/** Exactly one listener completes a task: it is the only door to the use case. */
module.exports = rule(function* (model) {
  for (const task of model.all('bpmn:UserTask')) {
    const listeners = extensions(task, 'taskListener');
    const completing = beans(listeners, 'complete');
    const claiming = beans(listeners, 'assignment');
    const expected = vocabulary.completing[task.id];
    const right = completing.length === 1
      && (expected ? completing[0] === expected : Object.values(vocabulary.completing).includes(completing[0]));
    if (!right) {
      yield breach(task, 'việc phải có đúng một listener hoàn thành, và là của nó',
        `Thêm task listener «complete» kiểu Delegate expression: \${${expected ?? 'complete…Listener'}}`);
    }
    if (listeners.length > completing.length + claiming.length || claiming.some((bean) => bean !== vocabulary.claiming)) {
      yield breach(task, 'có listener mà phần mềm không biết',
        `Chỉ dùng \${${vocabulary.claiming}} khi nhận việc (assignment)`);
    }
  }
});

/** An unreadable one counts, as a bean that does not exist. */
function beans(listeners, event) {
  return listeners.filter((listener) => listener.event === event).map((listener) => beanIn(listener.delegateExpression) ?? '?');
}
