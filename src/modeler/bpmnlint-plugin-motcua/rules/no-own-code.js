'use strict';

const { BUSINESS_KEY } = require('../lib/expressions');
const { BPMN, CAMUNDA, attributes, elementOf, is, local, namespace } = require('../lib/model');
const { rule, breach } = require('../lib/rule');
const vocabulary = require('../vocabulary.json');

/** A model brings no code: no scripts, classes, connectors or mappings. */
const { extensions, passedOn, tasks, harmless } = vocabulary.known;

module.exports = rule(function* (model) {
  for (const element of model.elements) {
    if (!isKnown(element)) {
      yield notAllowed(element, element.$type);
    }
    for (const attribute of attributes(element)) {
      if (!isKnownAttribute(element, attribute)) {
        yield notAllowed(element, attribute.name);
      }
    }
  }
});

function isKnown(element) {
  const name = local(element.$type);
  if (namespace(element) === CAMUNDA) {
    return extensions.elements.includes(name) && (name !== 'in' || isInCall(element) && passesDeclared(element));
  }
  return harmless.includes(namespace(element)) && !tasks.includes(name);
}

function isInCall(element) {
  return is(element.$parent?.$parent, 'bpmn:CallActivity');
}

/** The business key, or one declared variable under its own name. */
function passesDeclared({ businessKey, source, target }) {
  return businessKey === undefined
    ? (source ?? '') === (target ?? '') && (source ?? '') in vocabulary.variables
    : businessKey === BUSINESS_KEY && !source;
}

function isKnownAttribute(element, { local: name, namespace: address }) {
  if (address === CAMUNDA) {
    return extensions.attributes.includes(name);
  }
  if (address) {
    return harmless.includes(address);
  }
  // The engine's own elements carry their attributes without a prefix.
  return namespace(element) === CAMUNDA
    ? (local(element.$type) === 'in' ? passedOn : extensions.attributes).includes(name)
    : !['language', 'scriptFormat'].includes(name);
}

function notAllowed(element, name) {
  return breach(elementOf(element), `«${name}» không được dùng trong mô hình`,
    'Xóa nó; việc của phần mềm đi qua ${…Delegate} và ${…Listener}');
}
