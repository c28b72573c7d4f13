'use strict';

const { beanIn, said } = require('../lib/expressions');
const { SCOPE, camunda, isErrorEnd, isInScope, isWithinScope, taskOf } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

const SHARED = 'financial-obligation';
const PLACE = 'CallActivity_Payment';
const CHECK = 'ServiceTask_CheckObligation';
const CHECKING = 'checkObligationDelegate';
const OWED = "${paymentStage == 'REFERRAL'}";

/** What is owed to a collector outside is found out on every way to the signature; who owes leaves the scope and waits there. */
module.exports = rule(function* (model) {
  if (!model.isCitizens()) {
    return;
  }
  const calls = model.all('bpmn:CallActivity').filter((call) => call.calledElement === SHARED);
  const checks = model.all('bpmn:ServiceTask')
    .filter((task) => beanIn(camunda(task, 'delegateExpression')) === CHECKING);
  for (const call of calls.filter((own) => own.id !== PLACE || isWithinScope(own))) {
    yield breach(call, 'phần nghĩa vụ tài chính không ở chỗ chờ nộp tiền của hồ sơ', `Đặt mã «${PLACE}», ngoài «${SCOPE}»`);
  }
  for (const call of calls.filter(() => !checks.some((check) => check.id === CHECK && isInScope(check)))) {
    yield breach(call, 'không nơi nào xét hồ sơ còn nghĩa vụ tài chính hay không',
      `Đặt service task «${CHECK}» \${${CHECKING}} trong «${SCOPE}», trước «${taskOf('SIGNING')}»`);
  }
  const starts = model.all('bpmn:StartEvent').filter(isInScope);
  for (const check of checks.filter(({ id }) => model.along(starts, id).some((node) => node.id === taskOf('SIGNING')))) {
    yield breach(check, 'có đường tới bước ký duyệt mà không xét nghĩa vụ tài chính',
      `Nối lại để mọi đường tới «${taskOf('SIGNING')}» đều qua việc này`);
  }
  for (const check of checks.filter((own) => !leavesOwing(model, own))) {
    yield breach(check, 'xét nghĩa vụ tài chính rồi mà hồ sơ còn phải nộp không có đường ra',
      `Nối đường ${OWED} tới End event lỗi, ra khỏi «${SCOPE}»`);
  }
  for (const check of calls.length === 0 ? checks : []) {
    yield breach(check, 'xét nghĩa vụ tài chính mà không gọi phần nghĩa vụ tài chính',
      `Gọi quy trình dùng chung ${SHARED} bằng «${PLACE}»`);
  }
});

function leavesOwing(model, check) {
  return model.along([check], taskOf('SIGNING'))
    .flatMap((node) => model.outgoing(node))
    .some((flow) => flow.conditionExpression && said(flow.conditionExpression) === OWED && isErrorEnd(flow.targetRef));
}
