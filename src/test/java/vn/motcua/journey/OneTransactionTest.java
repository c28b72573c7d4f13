package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierAccepted;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegistered;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Register and engine stand or fall together: whatever breaks on the way, neither keeps a half. */
@MotCuaTest
class OneTransactionTest {

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventMulticaster listeners;

    Worker desk;
    DossierId dossier;
    ApplicationListener<?> breaking;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
    }

    @AfterEach
    void nothing_breaks_any_more() {
        if (breaking != null) {
            listeners.removeApplicationListener(breaking);
        }
    }

    @Test
    void a_listener_that_breaks_after_the_acceptance_undoes_code_status_event_and_task() {
        breaksOn(DossierAccepted.class);
        var before = everythingCounted();

        assertThatThrownBy(() -> desk.accepts(dossier)).hasStackTraceContaining("the disk is full");

        assertThat(everythingCounted()).isEqualTo(before);
        then.on(dossier)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasNoCode();
    }

    @Test
    void a_listener_that_breaks_after_the_registration_leaves_neither_row_nor_instance() {
        breaksOn(DossierRegistered.class);
        var before = everythingCounted();

        assertThatThrownBy(() -> desk.registers(aDossier())).hasStackTraceContaining("the disk is full");

        assertThat(everythingCounted()).isEqualTo(before);
    }

    @Test
    void a_refusal_at_signing_undoes_everything_the_submit_began() {
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        var before = everythingCounted();

        assertThatThrownBy(() -> counter.worker("thanh-quang.chairman").signs(dossier))
                .hasMessageContaining("Chưa có bản quét");

        assertThat(everythingCounted()).isEqualTo(before);
    }

    @Test
    void a_refusal_at_registration_writes_nothing() {
        var before = everythingCounted();

        assertThatThrownBy(() -> desk.registers(aDossier().decidedBy("tp-hai-phong")))
                .hasMessageContaining("không có thẩm quyền");

        assertThat(everythingCounted()).isEqualTo(before);
    }

    private void breaksOn(Class<?> event) {
        breaking = (ApplicationListener<PayloadApplicationEvent<?>>) published -> {
            if (event.isInstance(published.getPayload())) {
                throw new IllegalStateException("the disk is full");
            }
        };
        listeners.addApplicationListener(breaking);
    }

    /** Rows of every table of ours and the engine's, and the last number given at the counter. */
    private Map<String, Long> everythingCounted() {
        var counted = jdbc
                .sql("select table_name from information_schema.tables where table_schema = current_schema()")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(table -> table, this::count));
        counted.put(
                "last code",
                jdbc.sql("select coalesce(sum(last_number), 0) from dossier_code_counter")
                        .query(Long.class)
                        .single());
        assertThat(counted).containsKeys("dossier", "act_ru_task", "act_ru_job", "act_hi_op_log");
        return counted;
    }

    private Long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
