'use strict';

const { rule, breach } = require('../lib/rule');

/** A choice is a question with a default answer; every other answer has its condition. */
module.exports = rule(function* (model) {
  for (const gateway of model.all('bpmn:ExclusiveGateway').filter((own) => model.outgoing(own).length > 1)) {
    if (!gateway.name?.trim().endsWith('?')) {
      yield breach(gateway, 'ngã rẽ chưa đặt câu hỏi', 'Đặt tên là câu hỏi, ví dụ «Kết quả đã ký?»');
    }
    if (!gateway.default) {
      yield breach(gateway, 'ngã rẽ không có đường mặc định', 'Đánh dấu một đường là «Default flow»');
    }
    for (const flow of model.outgoing(gateway)) {
      if (flow === gateway.default && flow.conditionExpression) {
        yield breach(flow, 'đường mặc định lại có điều kiện', 'Bỏ điều kiện');
      } else if (flow !== gateway.default && !flow.conditionExpression) {
        yield breach(flow, 'đường rẽ không có điều kiện', 'Ghi điều kiện, hoặc đặt làm mặc định');
      }
    }
  }
});
