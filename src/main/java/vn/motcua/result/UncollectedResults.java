package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Results that lie at a desk: status 9, to be fetched there. */
@Component
public class UncollectedResults {

    /** Lines of a desk's list. */
    public static final int MOST = 200;

    private static final String ARCHIVE = "ARCHIVE_LIST";

    private final JdbcClient jdbc;

    UncollectedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reminders sent so far
     * @param listedAt since when it is in the list for the archive, null while it is not
     */
    public record Line(DossierId dossier, Instant since, int reminders, Instant listedAt) {

        /** Whole days in Vietnam from the day it was signed. */
        public long days(Instant now) {
            return daysBetween(since, now);
        }
    }

    static long daysBetween(Instant since, Instant now) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(since, Vietnam.ZONE), LocalDate.ofInstant(now, Vietnam.ZONE));
    }

    /** Those that lie at these desks, what has waited longest first. */
    public List<Line> at(Collection<AuthorityId> desks) {
        return jdbc.sql(
                        """
                        select d.id, d.processed_at, count(u.at) filter (where u.step <> :archive) as reminders,
                            max(u.at) filter (where u.step = :archive) as listed_at
                        from dossier d left join uncollected_result u on u.dossier_id = d.id
                        where d.status = 9 and d.return_mode = 'DESK' and coalesce(d.return_authority_id, d.receiving_authority_id) = any (:desks)
                        group by d.id, d.processed_at order by d.processed_at, d.id limit :most""")
                .param("archive", ARCHIVE)
                .param("desks", desks.stream().map(AuthorityId::value).toArray(String[]::new))
                .param("most", MOST)
                .query((row, index) -> new Line(
                        new DossierId(row.getObject("id", UUID.class)),
                        Persisted.time(row, "processed_at"),
                        row.getInt("reminders"),
                        Persisted.time(row, "listed_at")))
                .list();
    }

    /** All that were signed before that moment and are not in the list for the archive. */
    List<DossierId> waitingSince(Instant before) {
        return jdbc.sql(
                        """
                        select d.id from dossier d
                        where d.status = 9 and d.return_mode = 'DESK' and d.processed_at < :before
                            and not exists (select 1 from uncollected_result u
                                where u.dossier_id = d.id and u.step = :archive)
                        order by d.processed_at""")
                .param("before", Persisted.time(before))
                .param("archive", ARCHIVE)
                .query((row, index) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return false where it was written before, perhaps by another node */
    boolean reminded(DossierId dossier, int time, Instant at) {
        return written(dossier, "REMINDER_" + time, at);
    }

    boolean listed(DossierId dossier, Instant at) {
        return written(dossier, ARCHIVE, at);
    }

    private boolean written(DossierId dossier, String step, Instant at) {
        return jdbc.sql("insert into uncollected_result (dossier_id, step, at) values (?, ?, ?) on conflict do nothing")
                        .params(dossier.value(), step, Persisted.time(at))
                        .update()
                == 1;
    }
}
