package vn.motcua.scenario;

import org.springframework.context.annotation.Import;

/**
 * What scenarios need besides the application, in the context that all tests share. No stereotype: an application started with
 * the tests on its path would find it.
 */
@Import({FlowsTaken.class, StubbedOutside.class, Stage.class})
public class OnStage {}
