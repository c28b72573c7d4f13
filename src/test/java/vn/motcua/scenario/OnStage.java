package vn.motcua.scenario;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What scenarios need besides the application, in the context that all tests share. */
@Configuration(proxyBeanMethods = false)
@Import({FlowsTaken.class, StubbedOutside.class, Stage.class})
public class OnStage {}
