'use strict';

const { isCallOf } = require('../lib/expressions');
const { camunda } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** When a task is due is reckoned on the working calendar. Whether it is the right step, the build says. */
module.exports = rule(function* (model) {
  for (const task of model.all('bpmn:UserTask').filter((own) => !isCallOf(camunda(own, 'dueDate'), 'deadlines'))) {
    yield breach(task, 'hạn của việc không lấy từ lịch làm việc', "Ghi Due date là ${deadlines.dueAt(execution,'…')}");
  }
});
