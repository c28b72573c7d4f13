'use strict';

const { errorOf, extensions } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

const SHARED = 'posting';
const POSTS = 'UserTask_Posting';
const OBJECTED = 'posting.objected';

/** What is posted has its days counted, what counts them knows the posting, and an objection leads somewhere. */
module.exports = rule(function* (model) {
  const calls = model.all('bpmn:CallActivity').filter((call) => call.calledElement === SHARED);
  const task = model.find('bpmn:UserTask', POSTS);
  if (task && !model.along([task], '').some((node) => calls.includes(node))) {
    yield breach(task, 'niêm yết mà không có chỗ đếm thời gian', `Đặt sau việc này Call activity gọi quy trình dùng chung ${SHARED}`);
  }
  const before = model.along(model.all('bpmn:StartEvent'), POSTS);
  for (const call of calls) {
    if (before.includes(call)) {
      yield breach(call, 'có đường đến thời gian niêm yết mà chưa niêm yết', `Nối lại để mọi đường tới đây đều qua «${POSTS}»`);
    }
    if (!extensions(call, 'in').some((on) => on.source === 'postingId')) {
      yield breach(call, 'quy trình được gọi không biết là lần niêm yết nào', 'Truyền biến postingId');
    }
    const heard = model.all('bpmn:BoundaryEvent')
      .some((event) => event.attachedToRef === call && errorOf(event)?.errorCode === OBJECTED);
    if (!heard) {
      yield breach(call, 'có khiếu nại thì hồ sơ sẽ kết thúc im lặng', `Gắn Error boundary event với mã lỗi ${OBJECTED}`);
    }
  }
});
