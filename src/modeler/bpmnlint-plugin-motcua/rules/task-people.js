'use strict';

const { isCallOf } = require('../lib/expressions');
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
});
