'use strict';

/** In the order of ModelRules.java and LayoutRules.java. */
const names = [
  'process-header', 'spine', 'spine-order', 'chosen-id', 'vietnamese-words', 'unique-label', 'task-form', 'task-people',
  'task-deadline', 'task-listener', 'overdue-timer', 'delay-opened', 'lateness-never-blocks', 'service-task',
  'called-process', 'save-point', 'gateway', 'condition', 'expression', 'no-own-code', 'referenced', 'message', 'leaving',
  'branches', 'linked-branch', 'public-posting', 'financial-obligation', 'drawn', 'shapes-apart', 'inside-scope', 'flow-crosses-shape', 'flows-cross', 'label-covered',
  'flow-strikes-label'
];

module.exports = {
  configs: {
    recommended: {
      rules: Object.fromEntries(names.map((name) => [name, 'error']))
    }
  },
  rules: Object.fromEntries(names.map((name) => [name, `./rules/${name}`]))
};
