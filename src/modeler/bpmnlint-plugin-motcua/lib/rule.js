'use strict';

const { Model, is } = require('./model');

/**
 * A named sentence of the contract, as bpmnlint takes it. Asked once a model, of the whole of it.
 *
 * @param {(model: Model) => Iterable<{ element: string, reason: string, remedy: string }>} breaches
 */
function rule(breaches) {
  return (config = {}) => ({
    check(node, reporter) {
      if (is(node, 'bpmn:Definitions')) {
        for (const { element, reason, remedy } of breaches(new Model(node, config?.path))) {
          reporter.report(element, `${reason}. ${remedy}.`);
        }
        return false;
      }
    }
  });
}

function breach(element, reason, remedy) {
  return { element: typeof element === 'string' ? element : String(element.id ?? 'null'), reason, remedy };
}

module.exports = { rule, breach };
