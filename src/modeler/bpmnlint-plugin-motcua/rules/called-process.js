'use strict';

const { BUSINESS_KEY } = require('../lib/expressions');
const { blank, camunda, extensions } = require('../lib/model');
const { rule, breach } = require('../lib/rule');

/** A shared process is called in a stated version, under the dossier's own id. */
module.exports = rule(function* (model) {
  for (const call of model.all('bpmn:CallActivity')) {
    if (!/^[a-z][a-z0-9-]*$/.test(call.calledElement ?? '')) {
      yield breach(call, 'không chỉ tới một quy trình dùng chung', 'Ghi mã của quy trình trong processes/shared/');
    }
    if (camunda(call, 'calledElementBinding') !== 'versionTag' || blank(camunda(call, 'calledElementVersionTag'))) {
      yield breach(call, 'gọi quy trình khác mà không ghi phiên bản, hồ sơ đang chạy sẽ đổi cách làm giữa chừng',
        'Chọn Binding là «version tag» và ghi nhãn phiên bản');
    }
    const passed = extensions(call, 'in');
    if (!passed.some((on) => on.businessKey === BUSINESS_KEY) || !passed.some((on) => on.source === 'dossierId')) {
      yield breach(call, 'quy trình được gọi không biết là hồ sơ nào',
        `Truyền business key ${BUSINESS_KEY} và biến dossierId`);
    }
  }
  if (!model.isCitizens()) {
    for (const process of model.all('bpmn:Process').filter((own) => blank(camunda(own, 'versionTag')))) {
      yield breach(process, 'quy trình dùng chung chưa có nhãn phiên bản', 'Ghi «Version tag», ví dụ 1');
    }
  }
});
