'use strict';

const { camunda } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Up to status 9 everything is one transaction with the official's click; behind it and behind a bell nothing is. */
module.exports = rule(function* (model) {
  if (!model.isCitizens()) {
    return;
  }
  const signed = model.upToSigned();
  for (const node of signed.filter((own) => ['asyncBefore', 'asyncAfter', 'async'].some((name) => isOn(own, name)))) {
    yield breach(node, 'có điểm lưu giữa tiếp nhận và trạng thái 9', 'Bỏ «Asynchronous before» và «Asynchronous after»');
  }
  for (const task of model.all('bpmn:ServiceTask').filter((own) => !signed.includes(own) && !isOn(own, 'asyncBefore'))) {
    yield breach(task, 'việc tự động sau chuông hoặc sau khi ký không có điểm lưu, lỗi ở đây sẽ hủy việc trước nó',
      'Bật «Asynchronous before»');
  }
});

function isOn(node, name) {
  return String(camunda(node, name)).toLowerCase() === 'true';
}
