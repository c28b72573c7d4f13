'use strict';

const { blank, camunda } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Every user task shows a form that is deployed with the model. Whether its file is there, the build says. */
module.exports = rule(function* (model) {
  for (const task of model.all('bpmn:UserTask')) {
    if (blank(camunda(task, 'formRef'))) {
      yield breach(task, 'việc không có biểu mẫu', 'Chọn loại «Camunda Form» và ghi mã biểu mẫu, ví dụ review');
    } else if (camunda(task, 'formRefBinding') !== 'deployment') {
      yield breach(task, 'biểu mẫu không gắn với lần triển khai, hồ sơ đang chạy sẽ đổi biểu mẫu giữa chừng',
        'Chọn Binding là «deployment»');
    }
  }
});
