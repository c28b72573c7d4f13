'use strict';

const PACKAGE = 'bpmnlint-plugin-motcua';

/** The rules as Camunda Modeler asks for them: which are on, and where each is. It asks every plugin in turn. */
function linting(rules) {
  return {
    config: {
      rules: Object.fromEntries(Object.keys(rules).map((name) => [`motcua/${name}`, 'error']))
    },
    resolver: {
      resolveRule(pkg, name) {
        if (pkg !== PACKAGE || !(name in rules)) {
          throw new Error(`cannot resolve rule <${name}> from <${pkg}>`);
        }
        return rules[name];
      },
      resolveConfig(pkg, name) {
        throw new Error(`cannot resolve config <${name}> from <${pkg}>`);
      }
    }
  };
}

module.exports = { linting };
