'use strict';

const vocabulary = require('../vocabulary.json');

const BUSINESS_KEY = '#{execution.processBusinessKey}';
const BEAN = /^\$\{(\w+)}$/;
const CALL = /^\$\{(\w+)\.(\w+)\(execution(?:, ?'(\w+)')?\)}$/;
const COMPARISON = /^\$\{(\w+) (?:==|!=) '(\w+)'}$/;
const STEP = /^[A-Z][A-Z0-9]*(_[A-Z][A-Z0-9]*)*$/;

/** The three shapes an expression may have; undefined for any other. */
function parse(text) {
  const bean = BEAN.exec(text);
  if (bean) {
    return vocabulary.beans.includes(bean[1]) && !(bean[1] in vocabulary.calls) ? { kind: 'bean', bean: bean[1] } : undefined;
  }
  const call = CALL.exec(text);
  if (call) {
    const [, name, method, argument] = call;
    const known = (vocabulary.calls[name] ?? []).includes(method)
      && (['forStep', 'dueAt'].includes(method) ? argument !== undefined && STEP.test(argument) : argument === undefined);
    return known ? { kind: 'call', bean: name, method, argument } : undefined;
  }
  const comparison = COMPARISON.exec(text);
  return comparison && takes(comparison[1], comparison[2]) ? { kind: 'comparison', variable: comparison[1] } : undefined;
}

function takes(variable, value) {
  const values = vocabulary.variables[variable];
  return values !== undefined && (values.includes('*') || values.includes(value));
}

function isCall(text, bean, method, argument) {
  const call = text === undefined ? undefined : parse(String(text));
  return call?.kind === 'call' && call.bean === bean && call.method === method && call.argument === argument;
}

function isCallOf(text, bean) {
  const call = text === undefined ? undefined : parse(String(text));
  return call?.kind === 'call' && call.bean === bean;
}

/** The delegate or listener that the text names. */
function beanIn(text) {
  const bean = text === undefined ? undefined : parse(String(text));
  return bean?.kind === 'bean' ? bean.bean : undefined;
}

/** What a formal expression says. */
function said(expression) {
  return (expression?.body ?? '').trim();
}

module.exports = { BUSINESS_KEY, parse, isCall, isCallOf, beanIn, said };
