package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.ProductionLog;

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
    void the_engines_log_lines_carry_register_and_instance_id_and_no_name() {
        var dossier = new DossierId(UUID.randomUUID());
        var lines = ProductionLog.during(
                "org.camunda.bpm.engine",
                Level.DEBUG,
                () -> office.doAs(
                        "thanh-quang.desk-1",
                        () -> registerDossier.register(birthOf(dossier)).orThrow()));
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
                null,
                FilingPlaces.USUAL);
    }
}
