'use strict';

const { isCall, isCallOf } = require('../lib/expressions');
const { camunda } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Whose work a task is follows from the dossier. Whether it is the right step, the build says. */
const REMEDY = "Ghi Candidate groups là ${candidates.forStep(execution,'…')}";

module.exports = rule(function* (model) {
  for (const task of model.all('bpmn:UserTask')) {
    const groups = camunda(task, 'candidateGroups');
    const assignee = camunda(task, 'assignee');
    if (groups === undefined) {
      yield breach(task, 'việc không thuộc nhóm nào', REMEDY);
    } else if (!isCallOf(groups, 'candidates') || assignee !== undefined && !isCallOf(assignee, 'candidates')
      || camunda(task, 'candidateUsers') !== undefined) {
      yield breach(task, 'người làm không lấy từ hồ sơ', REMEDY);
    }
  }
  const tasks = model.all('bpmn:UserTask');
  const review = tasks.find((task) => task.id === 'UserTask_Review');
  if (review && tasks.some((task) => task.id === 'UserTask_Assignment')
    && !isCall(camunda(review, 'assignee'), 'candidates', 'assigned')) {
    yield breach(review, 'có bước phân công mà việc thẩm định không về người được phân công',
      'Ghi Assignee là ${candidates.assigned(execution)}');
  }
});
