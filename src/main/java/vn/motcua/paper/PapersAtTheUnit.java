package vn.motcua.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.Persisted;

/**
 * What a unit owes the desk on paper: a result that was signed, and the papers it took of what waits for its applicant or has
 * ended.
 */
@Component
public class PapersAtTheUnit {

    /** How many are read at a time. */
    public static final int MOST = 500;

    private static final Set<DossierStatus> ENDED = EnumSet.of(DossierStatus.WITHDRAWN, DossierStatus.STOPPED);

    private final JdbcClient jdbc;
    private final DossierClock dossierClock;
    private final Endings endings;

    PapersAtTheUnit(JdbcClient jdbc, DossierClock dossierClock, Endings endings) {
        this.jdbc = jdbc;
        this.dossierClock = dossierClock;
        this.endings = endings;
    }

    /** @param since when it was signed, asked about or ended */
    public record AtTheUnit(DossierId dossier, Instant since) {}

    /** Of dossiers that these authorities decide, whichever of their units has them: at most {@link #MOST}. */
    public List<AtTheUnit> of(Collection<AuthorityId> authorities) {
        return owed("d.competent_authority_id = any (:whose)", authorities);
    }

    /** Results that units of other authorities have yet to give to these desks, where they are fetched. */
    public List<AtTheUnit> elsewhereFor(Collection<AuthorityId> desks) {
        return owed(
                """
                d.status = 9 and coalesce(d.return_authority_id, d.receiving_authority_id) = any (:whose)
                            and coalesce(d.return_authority_id, d.receiving_authority_id) <> d.competent_authority_id""",
                desks);
    }

    private List<AtTheUnit> owed(String where, Collection<AuthorityId> whose) {
        return jdbc.sql(
                        """
                        select d.id, owed.since from dossier d
                        cross join lateral (
                            select case d.status
                                when 9 then d.processed_at
                                when 5 then (select max(r.asked_at) from supplement_request r where r.dossier_id = d.id)
                                else (select e.at from dossier_ending e where e.dossier_id = d.id) end as since) owed
                        where %s and owed.since is not null
                            and (d.status = 9 and d.return_mode <> 'ELECTRONIC'
                                or d.status in (5, 7, 8)
                                    and exists (
                                        select from hand_over_paper p join hand_over_sheet s on s.id = p.sheet_id
                                        where p.dossier_id = d.id and s.direction = 'TO_UNIT' and p.taken_at is not null)
                                    and not exists (
                                        select from dossier_event e
                                        where e.dossier_id = d.id and e.kind = 'PAPERS_GIVEN_BACK'))
                            and not exists (
                                select from hand_over_paper p join hand_over_sheet s on s.id = p.sheet_id
                                where p.dossier_id = d.id and p.struck_at is null
                                    and (p.taken_at is null or s.direction = 'TO_DESK' and s.made_at >= owed.since))
                        order by owed.since, d.code limit %d"""
                                .formatted(where, MOST))
                .param("whose", whose.stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, number) ->
                        new AtTheUnit(new DossierId(row.getObject("id", UUID.class)), Persisted.time(row, "since")))
                .list();
    }

    Instant due(Dossier dossier) {
        return endings.of(dossier.id())
                .map(Ending::at)
                .map(ended -> due(dossier, ended))
                .orElseGet(() -> due(dossier, dossier.processedAt()));
    }

    /**
     * Until when the desk must have it: to return it when it was promised, or to give back what was taken in; a result that is
     * fetched at another authority's desk within the time for its way there.
     *
     * @param since as {@link #of} says it
     */
    public Instant due(Dossier dossier, Instant since) {
        if (ENDED.contains(dossier.status())) {
            return dossierClock.giveBackDue(dossier, since);
        }
        return dossier.processedAt() != null && !dossier.homeDesk().equals(dossier.competentAuthority())
                ? dossierClock.returnPlaceDue(dossier, dossier.processedAt())
                : dossier.dueAt();
    }

    /** What goes back, Vietnamese. */
    public static String what(Dossier dossier) {
        if (dossier.processedAt() != null) {
            return "%s số %s"
                    .formatted(
                            dossier.resultKind() == ResultKind.REFUSED ? "Văn bản từ chối" : "Kết quả",
                            dossier.resultNumber());
        }
        return "Hồ sơ giấy: " + dossier.status().label();
    }
}
