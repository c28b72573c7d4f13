'use strict';

const { is, isAround } = require('./model');

/** Lines that run nearer to each other look like one. */
const APART = 5;
const EXACT = 0.001;

/** The picture of a model; the twin of Layout.java, Box.java and Stretch.java. */
class Layout {

  constructor(model) {
    this.shapes = new Map();
    this.lines = new Map();
    this.labels = new Map();
    for (const diagram of model.definitions.diagrams ?? []) {
      for (const drawn of diagram.plane?.planeElement ?? []) {
        const element = drawn.bpmnElement;
        if (is(drawn, 'bpmndi:BPMNShape') && is(element, 'bpmn:FlowNode') && drawn.bounds) {
          this.shapes.set(element, box(drawn.bounds));
          this.label(element, drawn.label);
        } else if (is(drawn, 'bpmndi:BPMNEdge') && is(element, 'bpmn:SequenceFlow')) {
          this.lines.set(element, drawn.waypoint ?? []);
          this.label(element, drawn.label);
        }
      }
    }
  }

  label(element, label) {
    if (label?.bounds) {
      this.labels.set(element, box(label.bounds));
    }
  }

  /** Whether the two cross or run on one line; they may meet where both dock at the same shape. */
  tangled(one, other) {
    const docks = this.docks(one).filter((dock) => this.docks(other).some((same) => same.node === dock.node
      && same.point.x === dock.point.x && same.point.y === dock.point.y));
    return stretches(this.lines.get(one)).some((stretch) => stretches(this.lines.get(other))
      .map((crossed) => stretch.meets(crossed))
      .some((meeting) => meeting.length > 1 || meeting.some((point) => !docks.some((dock) => near(dock.point, point)))));
  }

  docks(flow) {
    const line = this.lines.get(flow);
    return line.length === 0 ? [] : [
      { node: flow.sourceRef, point: line[0] }, { node: flow.targetRef, point: line[line.length - 1] }
    ];
  }
}

/** Whether two belong together: a scope and what is in it, an event and what it sits on. */
function belong(one, other) {
  return isAround(one, other) || isAround(other, one) || sitsOn(one, other) || sitsOn(other, one);
}

function sitsOn(one, other) {
  return is(one, 'bpmn:BoundaryEvent') && one.attachedToRef === other;
}

function near(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y) < 1;
}

function box({ x, y, width, height }) {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Touching edges do not overlap. */
function overlaps(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function contains(one, other) {
  return one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;
}

function isCrossedBy(shape, line) {
  return line.slice(1).some((to, index) => clips(shape, line[index], to));
}

/** Clips the stretch to the inside (Liang and Barsky); what only runs along an edge does not cross. */
function clips({ left, top, right, bottom }, from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const direction = [-dx, dx, -dy, dy];
  const distance = [from.x - left, right - from.x, from.y - top, bottom - from.y];
  let enters = 0;
  let leaves = 1;
  for (let side = 0; side < 4; side++) {
    if (direction[side] === 0 && distance[side] <= 0) {
      return false;
    }
    if (direction[side] < 0) {
      enters = Math.max(enters, distance[side] / direction[side]);
    } else if (direction[side] > 0) {
      leaves = Math.min(leaves, distance[side] / direction[side]);
    }
  }
  return enters < leaves;
}

/** A straight piece of a flow. */
class Stretch {

  constructor(from, to) {
    Object.assign(this, { from, to, dx: to.x - from.x, dy: to.y - from.y });
    this.length = Math.hypot(this.dx, this.dy);
  }

  /** The point they share, or the two between which they run on one line; empty if they keep apart. */
  meets(other) {
    const parallel = Math.abs(this.offset(other.to) - this.offset(other.from)) < EXACT * other.length;
    return parallel ? this.runsAlong(other) : this.crosses(other);
  }

  crosses(other) {
    const there = this.offset(other.from) / (this.offset(other.from) - this.offset(other.to));
    const here = other.offset(this.from) / (other.offset(this.from) - other.offset(this.to));
    return other.has(there) && this.has(here) ? [this.at(here)] : [];
  }

  runsAlong(other) {
    const first = Math.max(0, Math.min(this.along(other.from), this.along(other.to)));
    const last = Math.min(1, Math.max(this.along(other.from), this.along(other.to)));
    const shared = (last - first) * this.length;
    if (Math.abs(this.offset(other.from)) >= APART || shared < -EXACT) {
      return [];
    }
    return shared > EXACT ? [this.at(first), this.at(last)] : [this.at(first)];
  }

  /** How far beside this stretch's line, negative on one side of it. */
  offset(point) {
    return (this.dx * (point.y - this.from.y) - this.dy * (point.x - this.from.x)) / this.length;
  }

  /** How far along this stretch, as a part of it. */
  along(point) {
    return (this.dx * (point.x - this.from.x) + this.dy * (point.y - this.from.y)) / (this.length * this.length);
  }

  has(part) {
    return part * this.length > -EXACT && (part - 1) * this.length < EXACT;
  }

  at(part) {
    return { x: this.from.x + part * this.dx, y: this.from.y + part * this.dy };
  }
}

function stretches(line) {
  return line.slice(1).map((to, index) => new Stretch(line[index], to)).filter((stretch) => stretch.length > EXACT);
}

module.exports = { Layout, belong, overlaps, contains, isCrossedBy };
