package vn.motcua.dossier;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Gives many dossiers the due dates that other working days lead to, a statement a table: row, ledger, history. Rows that
 * somebody else is writing are left alone.
 */
@Component
public class RedateDossiers {

    private final JdbcClient jdbc;
    private final DossierEvents events;
    private final Authorities authorities;
    private final TransactionClock clock;

    RedateDossiers(JdbcClient jdbc, DossierEvents events, Authorities authorities, TransactionClock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Those that are not closed and in nobody's hands; until the transaction ends they are in ours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<DossierId> take(Collection<DossierId> dossiers) {
        return new HashSet<>(jdbc.sql(
                        """
                        select id from dossier where id = any (?) and status not in (3, 7, 8, 10)
                        order by id for update skip locked""")
                .param(ids(dossiers))
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Those of the ids that are closed by now, whoever holds them. */
    public Set<DossierId> closed(Collection<DossierId> dossiers) {
        return new HashSet<>(jdbc.sql("select id from dossier where id = any (?) and status in (3, 7, 8, 10)")
                .param(ids(dossiers))
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list());
    }

    /**
     * To be called with dossiers that were taken.
     *
     * @param basis the decree, in Vietnamese
     * @param by who put it in force
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redate(List<Redated> redated, String basis, OfficialId by) {
        if (redated.isEmpty()) {
            return;
        }
        var kept = redated.stream().collect(partitioningBy(Redated::kept));
        moveRows(kept.get(false));
        enterInLedger(redated, basis, by);
        events.appendAll(EventKind.DUE_MOVED, details(kept.get(false), one -> moved(one, basis)), by);
        events.appendAll(EventKind.DUE_KEPT, details(kept.get(true), one -> kept(one, basis)), by);
    }

    /** Lines of the history for limits that were moved; the applicant is told of theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellLimits(List<RedatedLimit> moved, String basis, OfficialId by) {
        var lines = new EnumMap<EventKind, Map<DossierId, Map<String, String>>>(EventKind.class);
        moved.forEach(limit -> tell(
                limit,
                lines.computeIfAbsent(limit.kind(), kind -> new HashMap<>())
                        .computeIfAbsent(limit.dossier(), dossier -> started(basis, limit.days()))));
        lines.forEach((kind, details) -> events.appendAll(kind, details, by));
    }

    private void tell(RedatedLimit limit, Map<String, String> detail) {
        var old = Vietnam.minuteOfDay(limit.old());
        var due = Vietnam.minuteOfDay(limit.due());
        switch (limit.kind()) {
            case SUPPLEMENT_LIMIT_MOVED -> {
                detail.put("Hạn bổ sung cũ", old);
                detail.put("Bổ sung trước", due);
            }
            case OPINION_LIMIT_MOVED ->
                detail.put(
                        authorities
                                .find(limit.asked())
                                .map(Authority::name)
                                .orElse(limit.asked().value()),
                        "trả lời trước %s, thay cho %s".formatted(due, old));
            case ANSWER_LIMIT_MOVED, BRANCH_LIMIT_MOVED, POSTING_LIMIT_MOVED, COLLECTOR_LIMIT_MOVED ->
                detail.put(limit.what(), "%s, thay cho %s".formatted(due, old));
            default -> {
                detail.put("Dự kiến phát cũ", old);
                detail.put("Dự kiến phát trước", due);
            }
        }
    }

    private static Map<String, String> started(String basis, String days) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Căn cứ", basis);
        detail.put("Lý do", days);
        return detail;
    }

    private void moveRows(List<Redated> moved) {
        jdbc.sql(
                        """
                        update dossier d set due_at = line.due::timestamptz, version = d.version + 1
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (dossier, due)
                        where d.id = line.dossier""")
                .params(ids(moved.stream().map(Redated::dossier).toList()), times(moved, Redated::due))
                .update();
    }

    /** The clock goes on as it did: running or paused. */
    private void enterInLedger(List<Redated> redated, String basis, OfficialId by) {
        jdbc.sql(
                        """
                        insert into clock_entry
                            (dossier_id, at, state, cause, reason, legal_basis, promised_at, official_id)
                        select line.dossier, ?, (select state from clock_entry before
                            where before.dossier_id = line.dossier order by before.id desc limit 1),
                          ?, line.reason, ?, line.promised::timestamptz, ?
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]))
                          as line (dossier, reason, promised)""")
                .params(
                        Persisted.time(clock.instant()),
                        ClockCause.CALENDAR_DECREE.name(),
                        basis,
                        by.value(),
                        ids(redated.stream().map(Redated::dossier).toList()),
                        redated.stream().map(RedateDossiers::reason).toArray(String[]::new),
                        times(redated, one -> one.kept() ? one.old() : null))
                .update();
    }

    private static String reason(Redated one) {
        return one.kept()
                ? "%s. Tính lại ra %s, sớm hơn; giữ hẹn %s đã ghi."
                        .formatted(one.days(), Vietnam.minute(one.derived()), Vietnam.minute(one.old()))
                : "%s. Hẹn trả chuyển từ %s sang %s."
                        .formatted(one.days(), Vietnam.minute(one.old()), Vietnam.minute(one.due()));
    }

    private static Map<String, String> moved(Redated one, String basis) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Căn cứ", basis);
        detail.put("Lý do", one.days());
        detail.put("Hẹn trả cũ", Vietnam.minuteOfDay(one.old()));
        detail.put("Hẹn trả mới", Vietnam.minuteOfDay(one.due()));
        return detail;
    }

    private static Map<String, String> kept(Redated one, String basis) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Căn cứ", basis);
        detail.put("Lý do", one.days());
        detail.put("Tính lại ra", Vietnam.minuteOfDay(one.derived()));
        detail.put("Hẹn trả giữ nguyên", Vietnam.minuteOfDay(one.old()));
        return detail;
    }

    private static Map<DossierId, Map<String, String>> details(
            List<Redated> redated, Function<Redated, Map<String, String>> detail) {
        return redated.stream().collect(toMap(Redated::dossier, detail));
    }

    private static UUID[] ids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::value).toArray(UUID[]::new);
    }

    private static String[] times(List<Redated> redated, Function<Redated, Instant> time) {
        return redated.stream()
                .map(time)
                .map(instant -> instant == null ? null : instant.toString())
                .toArray(String[]::new);
    }
}
