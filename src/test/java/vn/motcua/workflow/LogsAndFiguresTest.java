package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

@MotCuaTest
class LogsAndFiguresTest {

    private static final String OWNER = "Lường Thị Khuyên";

    @Autowired
    private Office office;

    @Autowired
    private RegisterDossier registerDossier;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private HealthEndpoint health;

    @Test
    void the_engines_log_lines_carry_register_and_instance_id_and_no_name() throws IOException {
        var lines = new ArrayList<String>();
        var dossier = new DossierId(UUID.randomUUID());
        var engine = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine");
        var listening = new Listening(productionFormat(engine.getLoggerContext()), lines);
        engine.addAppender(listening);
        engine.setAdditive(false);
        engine.setLevel(Level.DEBUG);
        try {
            office.doAs(
                    "thanh-quang.desk-1",
                    () -> registerDossier.register(birthOf(dossier)).orThrow());
        } finally {
            engine.setLevel(null);
            engine.setAdditive(true);
            engine.detachAppender(listening);
        }
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("\"dossierId\":\"" + dossier + "\"") && line.contains("\"processInstanceId\":\""))
                .allMatch(line -> line.startsWith("{"))
                .noneMatch(line -> line.contains("Lường"));
    }

    @Test
    void the_gauges_are_registered_and_read_from_the_engine() {
        assertThat(meters.get(EngineGauges.OPEN_INCIDENTS).gauge().value()).isNotNegative();
        assertThat(meters.get(EngineGauges.OLDEST_DUE).gauge().value()).isNotNegative();
    }

    @Test
    void every_shipped_procedure_is_deployed() {
        assertThat(health.healthForPath("procedures").getStatus().getCode()).isEqualTo("UP");
    }

    private static Registration birthOf(DossierId id) {
        return new Registration(
                id,
                new ProcedureKey("birth-registration"),
                null,
                null,
                Channel.DESK,
                ReturnMode.DESK,
                new Party(OWNER, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The encoder that production writes with, configured from the file that production reads. */
    private static StructuredLogEncoder productionFormat(LoggerContext context) throws IOException {
        var production = new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yaml"))
                .get(0);
        context.putObject(Environment.class.getName(), new MockEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat((String) production.getProperty("logging.structured.format.console"));
        encoder.start();
        return encoder;
    }

    private static final class Listening extends AppenderBase<ILoggingEvent> {

        private final StructuredLogEncoder encoder;
        private final List<String> lines;

        private Listening(StructuredLogEncoder encoder, List<String> lines) {
            this.encoder = encoder;
            this.lines = lines;
            start();
        }

        @Override
        protected synchronized void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }
    }
}
