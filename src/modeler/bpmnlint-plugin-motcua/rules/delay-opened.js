'use strict';

const { camunda, definitions, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Behind the scope's bell stands one short task that asks for an explanation, then an end. */
const TASK = 'ServiceTask_OpenDossierDelay';
const DELEGATE = '${openDelayExplanationDelegate}';

module.exports = rule(function* (model) {
  const bell = model.find('bpmn:BoundaryEvent', 'BoundaryEvent_DossierOverdue');
  if (model.isCitizens() && bell && !opens(model, bell)) {
    yield breach(bell, 'sau chuông không phải một lần yêu cầu giải trình rồi kết thúc',
      `Nối tới Service Task «${TASK}» (${DELEGATE}), rồi tới một End event`);
  }
});

function opens(model, bell) {
  const open = model.only(bell);
  const end = open && model.only(open);
  return is(open, 'bpmn:ServiceTask') && open.id === TASK && camunda(open, 'delegateExpression') === DELEGATE
    && is(end, 'bpmn:EndEvent') && definitions(end).length === 0;
}
