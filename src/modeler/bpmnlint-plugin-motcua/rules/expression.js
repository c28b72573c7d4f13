'use strict';

const { BUSINESS_KEY, parse } = require('../lib/expressions');
const { attributes, children, elementOf, local } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** Expressions stand only where they are expected and say only what is in the vocabulary. */
module.exports = rule(function* (model) {
  for (const { element, place, text } of texts(model)) {
    if (isWrong(place, text)) {
      yield breach(elementOf(element), `biểu thức không được phép: ${text.trim()}`,
        'Chọn lại phần dựng sẵn trong Camunda Modeler thay vì gõ tay; tên nào được dùng ở đâu: src/modeler/bpmnlint-plugin-motcua/vocabulary.json');
    }
  }
});

function* texts(model) {
  const places = new Map();
  for (const element of model.elements) {
    for (const { local: place, value } of attributes(element)) {
      yield { element, place, text: value };
    }
    const own = places.get(element) ?? local(element.$type);
    if (typeof element.$body === 'string') {
      yield { element, place: own, text: element.$body };
    }
    for (const { place, child } of children(element)) {
      if (typeof child === 'string') {
        yield { element, place: place ?? own, text: child };
      } else if (place) {
        places.set(child, place);
      }
    }
  }
}

function isWrong(place, text) {
  if (!text.includes('${') && !text.includes('#{') || place === 'businessKey' && text === BUSINESS_KEY) {
    return false;
  }
  const expression = parse(text.trim());
  return !expression || !isExpected(place, expression);
}

function isExpected(place, { kind, bean }) {
  switch (place) {
    case 'delegateExpression':
      return kind === 'bean';
    case 'candidateGroups':
    case 'assignee':
      return kind === 'call' && bean === 'candidates';
    case 'dueDate':
    case 'timeDate':
      return kind === 'call' && bean === 'deadlines';
    case 'conditionExpression':
      return kind === 'comparison';
    default:
      return false;
  }
}
