package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link MotCuaTest}, and the national portal is connected: {@link StubPortal}. Its classes share a context of their own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "motcua.messaging.background=false",
            "server.shutdown=immediate"
        })
@ContextConfiguration(initializers = {FreshTrial.class, StubPortal.Connection.class})
@Import({Office.class, Counter.class, EarlyEnds.class, Eyes.class, Http.class, Messenger.class, Applicant.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortalTest {}
