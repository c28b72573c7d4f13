package vn.motcua.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Đối soát: a desk's parcels of a month against the carrier's file. It lists what differs and changes neither side. */
@Component
public class ReconcileCarrier {

    private final JdbcClient jdbc;
    private final PostalReconciliations reconciliations;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReconcileCarrier(
            JdbcClient jdbc, PostalReconciliations reconciliations, CurrentOfficial current, TransactionClock clock) {
        this.jdbc = jdbc;
        this.reconciliations = reconciliations;
        this.current = current;
        this.clock = clock;
    }

    private record Ours(
            String trackingNumber, DossierId dossier, ParcelStatus status, long postage, long cash, boolean ofMonth) {}

    /**
     * @param month in which the parcels were ordered
     * @param file CSV as the carrier sent it
     */
    @Transactional
    public Outcome<PostalReconciliation> reconcile(AuthorityId desk, YearMonth month, byte[] file) {
        var now = clock.instant();
        if (month.isAfter(YearMonth.from(LocalDate.ofInstant(now, Vietnam.ZONE)))) {
            return Outcome.refused(Refusal.invalid("Tháng đối soát chưa đến."));
        }
        if (CarrierFile.read(file) instanceof Outcome.Refused<CarrierFile> refused) {
            return Outcome.refused(refused.refusal());
        }
        var theirs = CarrierFile.read(file).orThrow();
        var made = new PostalReconciliation(
                UUID.randomUUID(),
                desk,
                month.atDay(1),
                now,
                theirs.encoding(),
                theirs.lines().size(),
                theirs.lines().stream().mapToLong(CarrierFile.Line::postage).sum(),
                theirs.lines().stream().mapToLong(CarrierFile.Line::cash).sum(),
                differences(ours(desk, month, theirs.lines()), theirs.lines()));
        reconciliations.add(made, current.get().id());
        return Outcome.done(made);
    }

    private static List<PostalDifference> differences(Map<String, Ours> ours, List<CarrierFile.Line> theirs) {
        var found = new ArrayList<PostalDifference>();
        var told = new HashSet<String>();
        for (var line : theirs) {
            var known = ours.get(line.trackingNumber());
            var dossier = known == null ? null : known.dossier();
            if (!told.add(line.trackingNumber())) {
                found.add(new PostalDifference(
                        PostalDifference.Kind.TOLD_TWICE, line.trackingNumber(), dossier, null, words(line)));
            } else if (known == null) {
                found.add(new PostalDifference(
                        PostalDifference.Kind.MISSING_HERE, line.trackingNumber(), null, null, words(line)));
            } else {
                compare(known, line, found);
            }
        }
        ours.values().stream()
                .filter(known -> known.ofMonth() && !told.contains(known.trackingNumber()))
                .forEach(known -> found.add(new PostalDifference(
                        PostalDifference.Kind.MISSING_THERE,
                        known.trackingNumber(),
                        known.dossier(),
                        known.status().label(),
                        null)));
        return found;
    }

    private static void compare(Ours known, CarrierFile.Line line, List<PostalDifference> found) {
        if (known.status() != line.status()) {
            found.add(new PostalDifference(
                    PostalDifference.Kind.OTHER_STATUS,
                    known.trackingNumber(),
                    known.dossier(),
                    known.status().label(),
                    line.status().label()));
        }
        if (known.postage() != line.postage() || known.cash() != line.cash()) {
            found.add(new PostalDifference(
                    PostalDifference.Kind.OTHER_AMOUNT,
                    known.trackingNumber(),
                    known.dossier(),
                    amounts(known.postage(), known.cash()),
                    amounts(line.postage(), line.cash())));
        }
    }

    private static String words(CarrierFile.Line line) {
        return "%s; %s".formatted(line.status().label(), amounts(line.postage(), line.cash()));
    }

    private static String amounts(long postage, long cash) {
        return "cước %s, thu hộ %s".formatted(Vietnam.dong(postage), Vietnam.dong(cash));
    }

    /** Those of the month, and those the file names from others: what was told of money stands for what was agreed on. */
    private Map<String, Ours> ours(AuthorityId desk, YearMonth month, List<CarrierFile.Line> theirs) {
        var found = new LinkedHashMap<String, Ours>();
        jdbc.sql(
                        """
                        select o.*, o.ordered_at >= :from and o.ordered_at < :until as of_month
                        from postal_order o join dossier d on d.id = o.dossier_id
                        where d.receiving_authority_id = :desk and o.tracking_number is not null
                          and (o.ordered_at >= :from and o.ordered_at < :until or o.tracking_number = any (:named))
                        order by o.ordered_at""")
                .param("desk", desk.value())
                .param(
                        "from",
                        Persisted.time(month.atDay(1).atStartOfDay(Vietnam.ZONE).toInstant()))
                .param(
                        "until",
                        Persisted.time(month.plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(Vietnam.ZONE)
                                .toInstant()))
                .param(
                        "named",
                        theirs.stream().map(CarrierFile.Line::trackingNumber).toArray(String[]::new))
                .query((row, number) -> new Ours(
                        row.getString("tracking_number"),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        ParcelStatus.valueOf(row.getString("status")),
                        row.getObject("postage_charged", Long.class) == null
                                ? row.getLong("postage")
                                : row.getLong("postage_charged"),
                        row.getObject("cash_collected", Long.class) == null
                                ? row.getLong("cash_on_delivery")
                                : row.getLong("cash_collected"),
                        row.getBoolean("of_month")))
                .list()
                .forEach(one -> found.put(one.trackingNumber(), one));
        return found;
    }
}
