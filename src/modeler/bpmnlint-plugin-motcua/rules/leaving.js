'use strict';

const { SCOPE, blank, errorOf, interrupts, is, isAround, isErrorEnd, taskOf } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Waiting for the citizen leaves the scope by an error that is caught, and comes back through its front door. */
module.exports = rule(function* (model) {
  const boundaries = model.all('bpmn:BoundaryEvent');
  for (const end of model.all('bpmn:EndEvent').filter(isErrorEnd)) {
    const toldToTheCaller = !model.isCitizens() && is(end.$parent, 'bpmn:Process');
    if (!toldToTheCaller && !boundaries.some((event) => errorOf(event) === errorOf(end) && isAround(event.attachedToRef, end))) {
      yield breach(end, 'không nơi nào bắt lỗi này, hồ sơ sẽ kết thúc im lặng',
        'Gắn Error boundary event cùng lỗi vào tiến trình con bao ngoài');
    }
  }
  for (const error of model.all('bpmn:Error').filter(({ errorCode }) => blank(errorCode))) {
    yield breach(error, 'lỗi không có mã', 'Ghi «Error code», ví dụ supplementNeeded');
  }
  if (model.isCitizens()) {
    const left = boundaries.filter((event) => interrupts(event) && is(event.attachedToRef, 'bpmn:SubProcess')
      && event.attachedToRef.id === SCOPE);
    for (const node of model.along(left, SCOPE).filter(({ id }) => id === taskOf('RETURN'))) {
      yield breach(node, 'rời phạm vi giải quyết rồi trả kết quả mà không quay lại ký',
        `Nối đường này về «${SCOPE}» hoặc tới End event`);
    }
  }
});
