'use strict';

const { blank, is } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** What is read in a list tells itself apart. */
module.exports = rule(function* (model) {
  const questions = model.all('bpmn:Gateway').filter((gateway) => model.outgoing(gateway).length > 1);
  yield* repeated(model.all('bpmn:UserTask', 'bpmn:CallActivity', 'bpmn:ReceiveTask'));
  yield* repeated(questions);
  for (const question of questions) {
    yield* repeated(model.outgoing(question));
  }
});

function* repeated(beside) {
  const seen = new Set();
  for (const element of beside.filter(({ name }) => !blank(name))) {
    const words = element.name.trim().replace(/\s+/g, ' ');
    if (seen.has(words.toLowerCase())) {
      yield breach(element, `tên «${words}» đã dùng cho ${is(element, 'bpmn:SequenceFlow') ? 'câu trả lời' : 'phần tử'} khác`,
        'Đặt tên nói rõ khác nhau ở đâu');
    }
    seen.add(words.toLowerCase());
  }
}
