/**
 * Scenarios of procedures: read from {@code processes/scenarios/*.feature}, played by robot officials under a moved clock,
 * and compared with what the models contain. Nothing here knows of JUnit, so that a rehearsal outside the tests can use
 * it; what it needs of the place where it runs is in {@link vn.motcua.scenario.Stage} and
 * {@link vn.motcua.scenario.Outside}.
 */
package vn.motcua.scenario;
