'use strict';

const { elementOf, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');
const vocabulary = require('../vocabulary.json');

/** A model waits for messages that somebody says; it says none itself. */
module.exports = rule(function* (model) {
  for (const message of model.all('bpmn:Message').filter(({ name }) => !vocabulary.messages.includes(name))) {
    const reason = message.name ? `không ai gửi thông điệp «${message.name}»` : 'thông điệp không có tên';
    yield breach(message, reason, `Dùng một trong: ${vocabulary.messages.join(', ')}`);
  }
  for (const task of model.all('bpmn:ReceiveTask').filter(({ messageRef }) => !messageRef)) {
    yield breach(task, 'việc chờ không chỉ tới thông điệp nào', 'Chọn thông điệp');
  }
  for (const event of model.all('bpmn:MessageEventDefinition')) {
    if (is(event.$parent, 'bpmn:EndEvent', 'bpmn:IntermediateThrowEvent')) {
      yield breach(elementOf(event), 'mô hình tự gửi thông điệp', 'Gửi bằng một việc tự động ${…Delegate}');
    }
  }
});
