'use strict';

const { parse, said } = require('../lib/expressions');
const { rule, breach } = require('../lib/rule');

/** A condition compares one declared variable with one of its values. */
module.exports = rule(function* (model) {
  for (const flow of model.all('bpmn:SequenceFlow').filter(({ conditionExpression }) => conditionExpression)) {
    const condition = flow.conditionExpression;
    if (condition.language !== undefined || parse(said(condition))?.kind !== 'comparison') {
      yield breach(flow, 'điều kiện không phải một so sánh với giá trị đã khai báo', "Ghi dạng ${reviewOutcome == 'ELIGIBLE'}");
    }
  }
});
