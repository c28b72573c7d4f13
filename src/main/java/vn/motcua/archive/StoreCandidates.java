package vn.motcua.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentSigned;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Papers that may be ready for the store: components that an official signed, results once a leader has, those that came in
 * the place of others included. They are noted in the transaction that made them so.
 */
@Component
class StoreCandidates {

    private static final long SHORTEST_PAUSE_SECONDS = 5;
    private static final int LONGEST_DOUBLING = 9;
    private static final Set<EventKind> ISSUES = Set.of(EventKind.SIGNED, EventKind.RESULT_REPLACED);

    private final JdbcClient jdbc;
    private final TransactionClock clock;

    StoreCandidates(JdbcClient jdbc, TransactionClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param tries how often it was looked at, this time included */
    record Candidate(DocumentId document, DossierId dossier, int tries) {}

    @EventListener
    void note(DocumentSigned signed) {
        if (signed.purpose() == DocumentPurpose.COMPONENT) {
            jdbc.sql("insert into archive_candidate (document_id, due_at) values (?, ?) on conflict do nothing")
                    .params(signed.signed().value(), Persisted.time(clock.instant()))
                    .update();
        }
    }

    @EventListener
    void note(DossierChanged changed) {
        if (ISSUES.contains(changed.kind())) {
            jdbc.sql(
                            """
                            insert into archive_candidate (document_id, due_at)
                            select p.id, :at from dossier_document p
                            where p.dossier_id = :dossier and p.purpose = 'RESULT' and p.struck_at is null
                                and not exists (select from dossier_document newer
                                    where newer.replaces = p.id and newer.struck_at is null)
                            on conflict do nothing""")
                    .param("at", Persisted.time(clock.instant()))
                    .param("dossier", changed.dossier().value())
                    .update();
        }
    }

    /** The one that waits longest; left alone by others until the lease ends. */
    Optional<Candidate> claim(Instant now, Duration lease) {
        return jdbc.sql(
                        """
                        update archive_candidate c set due_at = :lease, tries = tries + 1
                        from dossier_document p
                        where p.id = c.document_id and c.document_id = (
                            select document_id from archive_candidate where due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        returning c.document_id, p.dossier_id, c.tries""")
                .param("lease", Persisted.time(now.plus(lease)))
                .param("now", Persisted.time(now))
                .query((row, number) -> new Candidate(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getInt("tries")))
                .optional();
    }

    /** Asks again after a while, each time a longer one, up to three quarters of an hour. */
    void putOff(Candidate candidate, Instant now) {
        var pause = Duration.ofSeconds(SHORTEST_PAUSE_SECONDS << Math.min(candidate.tries(), LONGEST_DOUBLING));
        jdbc.sql("update archive_candidate set due_at = ? where document_id = ?")
                .params(Persisted.time(now.plus(pause)), candidate.document().value())
                .update();
    }

    void remove(Candidate candidate) {
        jdbc.sql("delete from archive_candidate where document_id = ?")
                .param(candidate.document().value())
                .update();
    }
}
