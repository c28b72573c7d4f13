'use strict';

const { SCOPE, SPINE, taskOf } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Every citizen's procedure has the same four tasks and the scope that the limit counts. */
module.exports = rule(function* (model) {
  if (!model.isCitizens()) {
    return;
  }
  if (!model.find('bpmn:SubProcess', SCOPE)) {
    yield breach(SCOPE, 'thiếu phạm vi giải quyết, phần được tính vào thời hạn',
      `Đặt thẩm định và ký duyệt trong tiến trình con có mã «${SCOPE}»`);
  }
  for (const step of SPINE.filter((known) => !model.find('bpmn:UserTask', taskOf(known)))) {
    yield breach(taskOf(step), `thiếu bước bắt buộc «${step}»`,
      `Thêm một việc của người dùng (User Task) có mã «${taskOf(step)}»`);
  }
});
