'use strict';

const { beanIn } = require('../lib/expressions');
const { SCOPE, camunda, is, isInScope, taskOf } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

const GATHERED = 'gatherBranchesDelegate';

/** Parts of a linked procedure lie behind the lead's signature, say which branch they are, and are gathered. */
module.exports = rule(function* (model) {
  const starts = model.all('bpmn:StartEvent').filter(isInScope);
  const around = model.along(starts, taskOf('SIGNING'));
  const gathers = model.all('bpmn:ServiceTask')
    .filter((task) => beanIn(camunda(task, 'delegateExpression')) === GATHERED)
    .map((task) => task.id);
  for (const call of model.all('bpmn:CallActivity').filter((own) => own.calledElement === 'linked-branch')) {
    if (!/^CallActivity_[A-Z][A-Za-z0-9]*Branch$/.test(call.id ?? '')) {
      yield breach(call, 'gọi phần liên thông mà không nói là nhánh nào',
        'Đặt mã CallActivity_<Nhánh>Branch, ví dụ CallActivity_ResidenceBranch cho nhánh residence');
    }
    if (!isInScope(call) || around.includes(call)) {
      yield breach(call, 'phần liên thông không nằm sau bước ký duyệt trong phạm vi giải quyết',
        `Đặt trong «${SCOPE}», sau «${taskOf('SIGNING')}»`);
    }
    if (gathers.length === 0 || model.along([call], gathers[0]).some((node) => is(node, 'bpmn:EndEvent'))) {
      yield breach(call, 'có đường từ phần liên thông đến hết phạm vi giải quyết mà không qua việc tổng hợp kết quả',
        `Đặt service task \${${GATHERED}} sau chỗ các nhánh gặp lại`);
    }
  }
});
