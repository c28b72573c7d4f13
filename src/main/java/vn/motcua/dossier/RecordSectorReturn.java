package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Ghi kết quả từ hệ thống ngành: what the deciding body's own system says about a dossier, copied into our record. */
@Component
public class RecordSectorReturn {

    private static final List<String> DAYS = List.of(SectorSystem.ENTERED_ON, SectorSystem.RESULT_DATE);

    private final DossierRows rows;
    private final DossierEvents events;
    private final DossierLaw law;
    private final SectorReturns returns;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordSectorReturn(
            DossierRows rows,
            DossierEvents events,
            DossierLaw law,
            SectorReturns returns,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.law = law;
        this.returns = returns;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Refused field by field where something required is missing, or a day lies before the reception or in the future.
     *
     * @param typed by key of the form's field; what the procedure does not take back is left aside
     * @return what was recorded
     */
    @Transactional
    public Outcome<Map<String, String>> record(DossierId id, Map<String, String> typed) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.PROCESSED)) {
            return Outcome.refused(WrongStatus.of(dossier, "ghi kết quả từ hệ thống ngành"));
        }
        var sector = law.procedureOf(dossier).sectorSystem();
        if (sector == null) {
            return Outcome.refused(Refusal.refused("Thủ tục này được giải quyết tại đây, không ở hệ thống ngành."));
        }
        var values = new LinkedHashMap<String, String>();
        sector.returns().stream()
                .filter(field -> typed.getOrDefault(field.key(), "").strip().length() > 0)
                .forEach(field -> values.put(field.key(), typed.get(field.key()).strip()));
        var objection = SectorGate.missing(sector, values).or(() -> wrongDay(dossier, sector, values));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        returns.append(id, values, clock.instant(), current.get().id());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Hệ thống", sector.name());
        values.forEach(
                (key, value) -> detail.put(sector.find(key).orElseThrow().label(), SectorReturns.inWords(key, value)));
        events.append(id, EventKind.SECTOR_RETURNED, detail);
        return Outcome.done(values);
    }

    private Optional<Refusal> wrongDay(Dossier dossier, SectorSystem sector, Map<String, String> values) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var received = LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
        return DAYS.stream()
                .filter(values::containsKey)
                .filter(key -> {
                    var day = LocalDate.parse(values.get(key));
                    return day.isAfter(today) || day.isBefore(received);
                })
                .findFirst()
                .map(key -> Refusal.refused("«%s» phải từ ngày nhận hồ sơ (%s) đến hôm nay."
                                .formatted(sector.find(key).orElseThrow().label(), Vietnam.day(received)))
                        .about(key));
    }
}
