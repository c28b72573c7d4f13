'use strict';

const { isCall, isCallOf, said } = require('../lib/expressions');
const { SCOPE, definitions, elementOf, interrupts, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** The scope has its bell, and no bell rings at a written time. The bells of the steps, the build asks for. */
const BELL = 'BoundaryEvent_DossierOverdue';

module.exports = rule(function* (model) {
  const bell = model.find('bpmn:BoundaryEvent', BELL);
  if (model.isCitizens()) {
    if (bell) {
      yield* wrong(bell);
    } else {
      yield breach(BELL, `thiếu chuông báo quá hạn trên «${SCOPE}»`, 'Gắn Timer boundary event');
    }
  }
  for (const timer of model.all('bpmn:TimerEventDefinition')) {
    if (timer.timeDuration || timer.timeCycle || !timer.timeDate || !isCallOf(said(timer.timeDate), 'deadlines')) {
      yield breach(elementOf(timer), 'giờ reo ghi cứng trong mô hình',
        "Chọn loại «Date» và ghi ${deadlines.dueAt(execution,'…')}");
    }
  }
});

function* wrong(bell) {
  const timers = definitions(bell).filter((definition) => is(definition, 'bpmn:TimerEventDefinition'));
  if (bell.attachedToRef?.id !== SCOPE) {
    yield breach(bell, 'chuông gắn nhầm chỗ', `Gắn vào «${SCOPE}»`);
  }
  if (interrupts(bell)) {
    yield breach(bell, 'chuông ngắt việc đang làm', 'Chọn loại không ngắt (non-interrupting)');
  }
  if (timers.length === 0) {
    yield breach(bell, 'không phải chuông hẹn giờ', 'Đổi thành Timer boundary event');
  }
  for (const timer of timers.filter(({ timeDate }) => timeDate && isCallOf(said(timeDate), 'deadlines')
    && !isCall(said(timeDate), 'deadlines', 'dueAt', 'DOSSIER'))) {
    yield breach(bell, 'chuông reo theo hạn của bước khác', "Ghi ${deadlines.dueAt(execution,'DOSSIER')}");
  }
}
