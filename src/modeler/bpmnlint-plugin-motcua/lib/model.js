'use strict';

const SCOPE = 'SubProcess_Resolution';
const SPINE = ['INTAKE', 'REVIEW', 'SIGNING', 'RETURN'];
const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';
const ADDRESSES = {
  bpmn: BPMN, camunda: CAMUNDA, xmlns: 'http://www.w3.org/2000/xmlns/', xsi: 'http://www.w3.org/2001/XMLSchema-instance'
};
const WAITING = ['bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:CallActivity', 'bpmn:IntermediateCatchEvent', 'bpmn:EventBasedGateway'];

/** A model with the questions that rules ask of it; the twin of Model.java. */
class Model {

  /**
   * @param {object} definitions as bpmn-moddle reads them
   * @param {string} [path] of the file, where somebody knows it: the drawing tool does not
   */
  constructor(definitions, path) {
    this.definitions = definitions;
    this.path = path;
    this.elements = [...inside(definitions)];
    this.ways = new Map();
    for (const flow of this.all('bpmn:SequenceFlow')) {
      const ways = this.ways.get(flow.sourceRef);
      ways ? ways.push(flow) : this.ways.set(flow.sourceRef, [flow]);
    }
  }

  /** A procedure that people apply for. Without a path: processes of the house carry a version tag, procedures do not. */
  isCitizens() {
    return this.path
      ? !this.path.includes('processes/shared/')
      : this.all('bpmn:Process').every((process) => !camunda(process, 'versionTag'));
  }

  all(...types) {
    return this.elements.filter((element) => is(element, ...types));
  }

  find(type, id) {
    return this.all(type).find((element) => element.id === id);
  }

  outgoing(node) {
    return this.ways.get(node) ?? [];
  }

  targets(node) {
    return this.outgoing(node).map((flow) => flow.targetRef);
  }

  /** Where its one flow leads, undefined if there is not exactly one. */
  only(node) {
    const targets = this.targets(node);
    return targets.length === 1 ? targets[0] : undefined;
  }

  /** Where a token comes to from here: along flows, into scopes, and over the edge of what it rests in. */
  reachableFrom(starts) {
    const reached = new Set();
    const open = [...starts];
    while (open.length > 0) {
      const node = open.shift();
      const inner = is(node, 'bpmn:SubProcess') ? (node.flowElements ?? []).filter((next) => is(next, 'bpmn:FlowNode')) : [];
      const over = this.all('bpmn:BoundaryEvent').filter((event) => event.attachedToRef === node);
      for (const next of [...this.targets(node), ...inner, ...over]) {
        if (next && !starts.includes(next) && !reached.has(next)) {
          reached.add(next);
          open.push(next);
        }
      }
    }
    return [...reached];
  }

  /** Where flows alone lead to from here, themselves included, without going on from one element. */
  along(starts, stop) {
    const nodes = new Set();
    const open = [...starts];
    while (open.length > 0) {
      const node = open.shift();
      if (node && !nodes.has(node)) {
        nodes.add(node);
        if (node.id !== stop) {
          open.push(...this.targets(node));
        }
      }
    }
    return [...nodes];
  }

  /** Everything between the start and status 9; what hangs on a timer is a save point itself. */
  upToSigned() {
    const starts = [
      ...this.all('bpmn:StartEvent'),
      ...this.all('bpmn:BoundaryEvent').filter((event) => interrupts(event)
        && !definitions(event).some((definition) => is(definition, 'bpmn:TimerEventDefinition'))
        && (isWithinScope(event) || event.attachedToRef?.id === SCOPE))
    ];
    return this.along(starts, SCOPE);
  }
}

function is(element, ...types) {
  return !!element && types.some((type) => element.$instanceOf?.(type));
}

/** Every element of the model below this one, without its picture. */
function* inside(element) {
  yield element;
  for (const { child } of children(element)) {
    if (child !== null && typeof child === 'object') {
      yield* inside(child);
    }
  }
}

/** What an element holds, elements and texts, each with its place: undefined for the text directly in it. */
function* children(element) {
  if (!isTyped(element)) {
    for (const child of element.$children ?? []) {
      yield { place: local(child.$type), child };
    }
    return;
  }
  for (const property of element.$descriptor.properties) {
    const held = property.isAttr || property.isReference || property.ns.localName === 'diagrams'
      ? undefined : own(element, property);
    for (const child of held === undefined ? [] : [held].flat()) {
      yield { place: property.isBody ? undefined : property.ns.localName, child };
    }
  }
}

function own(element, property) {
  for (const key of [property.name, property.ns.localName]) {
    if (Object.prototype.hasOwnProperty.call(element, key)) {
      return element[key];
    }
  }
  return undefined;
}

/** The attributes that are written at an element: name, text, and the address of their namespace, if they have one. */
function* attributes(element) {
  const { descriptor, written } = { descriptor: element.$descriptor, written: isTyped(element) ? element.$attrs : element };
  for (const property of isTyped(element) ? descriptor.properties : []) {
    const value = property.isAttr && !property.isReference ? own(element, property) : undefined;
    if (value !== undefined) {
      const { prefix, localName } = property.ns;
      yield {
        local: localName,
        value: String(value),
        name: prefix === descriptor.ns.prefix ? localName : `${prefix}:${localName}`,
        namespace: prefix === descriptor.ns.prefix ? undefined : address(element, prefix)
      };
    }
  }
  for (const [name, value] of Object.entries(written)) {
    if (!name.startsWith('$') && typeof value === 'string') {
      const prefix = name === 'xmlns' ? name : name.includes(':') ? name.split(':')[0] : undefined;
      yield { local: name.split(':').pop(), value, name, namespace: prefix && address(element, prefix) };
    }
  }
}

/** Of a prefix, as the tool knows it or as the file binds it. */
function address(element, prefix) {
  for (let holder = element; holder; holder = holder.$parent) {
    const bound = holder.$attrs?.[`xmlns:${prefix}`];
    if (bound) {
      return bound;
    }
  }
  return ADDRESSES[prefix] ?? `?${prefix}`;
}

function namespace(element) {
  return element.$descriptor.ns.uri ?? ADDRESSES[element.$descriptor.ns.prefix] ?? address(element, element.$type.split(':')[0]);
}

function isCamunda(element) {
  return namespace(element) === CAMUNDA;
}

function isTyped(element) {
  return !element.$descriptor.isGeneric && Array.isArray(element.$descriptor.properties);
}

/** {@code camunda:TaskListener} → {@code taskListener}. */
function local(type) {
  const name = type.split(':').pop();
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** An attribute of the engine, whether or not the tool knows the engine. */
function camunda(element, name) {
  return element.get?.(`camunda:${name}`) ?? element.$attrs?.[`camunda:${name}`];
}

/** The engine's elements at an element. */
function extensions(element, name) {
  return (element.extensionElements?.values ?? []).filter((value) => isCamunda(value) && local(value.$type) === name);
}

/** Id of what people see in the model: of the event, not of its definition. */
function elementOf(element) {
  const id = element.id ?? element.$attrs?.id;
  return id && !element.$type.endsWith('EventDefinition') || !element.$parent ? id ?? '' : elementOf(element.$parent);
}

function definitions(event) {
  return event.eventDefinitions ?? [];
}

function interrupts(boundary) {
  return boundary.cancelActivity !== false;
}

function isAround(scope, element) {
  for (let parent = element.$parent; parent; parent = parent.$parent) {
    if (parent === scope) {
      return true;
    }
  }
  return false;
}

function isInScope(node) {
  return is(node.$parent, 'bpmn:SubProcess') && node.$parent.id === SCOPE;
}

function isWithinScope(node) {
  for (let parent = node.$parent; parent; parent = parent.$parent) {
    if (parent.id === SCOPE) {
      return true;
    }
  }
  return false;
}

/** SITE_CHECK → UserTask_SiteCheck. */
function taskOf(step) {
  return `UserTask_${step.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join('')}`;
}

function errorOf(event) {
  return definitions(event).find((definition) => is(definition, 'bpmn:ErrorEventDefinition') && definition.errorRef)?.errorRef;
}

function isErrorEnd(node) {
  return is(node, 'bpmn:EndEvent') && !!errorOf(node);
}

function blank(text) {
  return text === undefined || text === null || String(text).trim() === '';
}

module.exports = {
  Model, SCOPE, SPINE, BPMN, CAMUNDA, WAITING, is, inside, children, attributes, namespace, local, camunda, extensions,
  elementOf, definitions, interrupts, isAround, isInScope, isWithinScope, taskOf, errorOf, isErrorEnd, blank
};
