'use strict';

const { blank } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** What officials read has a Vietnamese name and says what it is for. */
module.exports = rule(function* (model) {
  const read = [
    ...model.all('bpmn:UserTask', 'bpmn:BoundaryEvent', 'bpmn:ReceiveTask', 'bpmn:CallActivity',
      'bpmn:IntermediateCatchEvent', 'bpmn:EventBasedGateway'),
    ...model.all('bpmn:ExclusiveGateway').filter((gateway) => model.outgoing(gateway).length > 1)
  ];
  for (const element of read) {
    if (!/[À-ỹđĐ]/.test(element.name ?? '')) {
      yield breach(element, 'chưa có tên tiếng Việt có dấu', 'Đặt tên ngắn bằng tiếng Việt');
    }
    if ((element.documentation ?? []).every((documentation) => blank(documentation.text))) {
      yield breach(element, 'chưa có mô tả', 'Ghi ở «Element documentation»: ai làm gì, theo quy định nào');
    }
  }
});
