package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.scenario.OnStage;

/**
 * The whole application on a real PostgreSQL of its own, its sample loaded, its job executor and its messengers off: jobs
 * run and messages travel when a test says so. Every test class with this annotation shares one context and one database.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "motcua.messaging.background=false",
            "motcua.comparison.nightly=false",
            "motcua.delay.hourly=false",
            "motcua.notice.failover=false",
            "motcua.delivery.passes=false",
            "motcua.result.reminders=false",
            "motcua.decree.background=false",
            "motcua.move.background=false",
            "motcua.leave.background=false",
            "motcua.digitization.pipeline.background=false",
            "motcua.archive.background=false",
            "motcua.access.background=false",
            "motcua.signature.fetch-lists=false",
            "motcua.partners.payment-gateway.url=" + PaymentGateway.URL,
            "motcua.partners.payment-gateway.secret=" + PaymentGateway.SECRET,
            "server.shutdown=immediate"
        })
@ContextConfiguration(initializers = {FreshTrial.class, CarrierStub.class, LinkedStub.class, AccountProvider.class})
@Import({
    Office.class,
    Counter.class,
    Certificates.class,
    EarlyEnds.class,
    Eyes.class,
    Http.class,
    OutageDesk.class,
    Messenger.class,
    NoMailServer.class,
    Carrier.class,
    LinkedOffices.class,
    TaxOffice.class,
    PaymentGateway.class,
    DecreeDesk.class,
    OnStage.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MotCuaTest {}
