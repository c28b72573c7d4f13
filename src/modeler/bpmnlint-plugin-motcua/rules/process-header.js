'use strict';

const { camunda, blank } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** A process named like its file, executable, with a time to live, started by nobody but the register. */
module.exports = rule(function* (model) {
  for (const process of model.all('bpmn:Process')) {
    const key = model.path?.split('/').pop().replace(/(@.*)?\.bpmn$/, '');
    if (key && process.id !== key) {
      yield breach(process, 'mã quy trình khác tên tệp', `Đặt mã là «${key}»`);
    }
    if (blank(process.name)) {
      yield breach(process, 'quy trình chưa có tên', 'Đặt tên tiếng Việt như trong danh mục');
    }
    if (process.isExecutable !== true) {
      yield breach(process, 'quy trình không được đánh dấu chạy được', 'Bật «Executable»');
    }
    if (camunda(process, 'historyTimeToLive') === undefined) {
      yield breach(process, 'chưa ghi thời gian giữ lịch sử', 'Ghi «History time to live», ví dụ P365D');
    }
    if (String(camunda(process, 'isStartableInTasklist') ?? true) !== 'false') {
      yield breach(process, 'Tasklist tự bắt đầu được, bỏ qua sổ hồ sơ', 'Tắt «Startable» trong phần Tasklist');
    }
  }
});
