package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A node that dies between looking at a paper and storing it: the paper is stored by the next, once. */
@MotCuaTest
class KilledStoringTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierRegister register;

    @Autowired
    StoreCandidates candidates;

    @Autowired
    StorePaper storePaper;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void killed_after_the_claim_the_paper_is_left_alone_for_the_lease_and_then_stored() {
        var dossier = issued("031177770801");
        var claimed = in(() -> candidates.claim(office.now(), LEASE)).orElseThrow();
        assertThat(claimed.document()).isEqualTo(result(dossier).id());

        assertThat(due(dossier)).as("nobody else takes it").isFalse();
        assertThat(entries(dossier)).isZero();
        Storing.look(context, dossier);

        assertThat(entries(dossier)).isOne();
    }

    @Test
    void killed_before_the_end_of_storing_nothing_of_it_is_there_and_it_is_stored_once() {
        var dossier = issued("031177770802");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            storePaper.store(register.get(dossier), result(dossier));
            status.setRollbackOnly();
        });
        assertThat(entries(dossier)).isZero();

        Storing.look(context, dossier);
        Storing.look(context, dossier);

        assertThat(entries(dossier)).isOne();
        assertThat(jdbc.sql("select count(*) from digitization_step where document_id = ? and step = 'STORED'")
                        .param(result(dossier).id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private DossierId issued(String owner) {
        var dossier = counter.signed(
                aDossier().of("marital-status-certificate").identifiedBy(owner).receivedAt("2026-01-14T09:00"));
        Scanning.read(context, result(dossier).sha256());
        jdbc.sql("update archive_candidate set due_at = timestamptz '2000-01-01Z' where document_id = ?")
                .param(result(dossier).id().value())
                .update();
        return dossier;
    }

    private DossierDocument result(DossierId dossier) {
        return documents.newestResult(dossier).orElseThrow();
    }

    private boolean due(DossierId dossier) {
        return jdbc.sql("select due_at <= :now from archive_candidate where document_id = :id")
                .param("now", Persisted.time(office.now()))
                .param("id", result(dossier).id().value())
                .query(Boolean.class)
                .single();
    }

    private int entries(DossierId dossier) {
        return jdbc.sql("select count(*) from archive_entry where dossier_id = ?")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
