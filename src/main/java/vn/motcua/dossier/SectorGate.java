package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.SystemOfRecord;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** A dossier that is decided in a sector's system is not processed here before what happened there is known here. */
@Component
class SectorGate {

    private final SectorReturns returns;
    private final DossierLaw law;

    SectorGate(SectorReturns returns, DossierLaw law) {
        this.returns = returns;
        this.law = law;
    }

    /** Why status 9 would not be true yet; empty for whatever is decided here. */
    Optional<Refusal> objection(Dossier dossier, SignedResult result) {
        var procedure = law.procedureOf(dossier);
        if (procedure.decidedIn() == SystemOfRecord.OWN) {
            return Optional.empty();
        }
        var known = returns.of(dossier.id());
        return missing(procedure.sectorSystem(), known)
                .or(() -> procedure.decidedIn() == SystemOfRecord.MIRROR
                        ? difference(procedure, known, result)
                        : Optional.empty());
    }

    /** Every required field that did not come back, each by name. */
    static Optional<Refusal> missing(SectorSystem sector, Map<String, String> known) {
        var missing = new LinkedHashMap<String, String>();
        sector.returns().stream()
                .filter(field -> field.required() && !known.containsKey(field.key()))
                .forEach(field -> missing.put(field.key(), "Chưa ghi «%s».".formatted(field.label())));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Kind.REFUSED,
                        "Chưa có đủ thông tin trả về từ %s. %s"
                                .formatted(sector.name(), String.join(" ", missing.values())),
                        missing));
    }

    /** What is signed here is what was decided there, word for word. */
    private static Optional<Refusal> difference(Procedure procedure, Map<String, String> known, SignedResult result) {
        var there = procedure.sectorSystem().name();
        if (!known.get(SectorSystem.DECISION).equals(result.kind().name())) {
            return Optional.of(
                    Refusal.refused("Kết quả đang ký là «%s», nhưng %s ghi «%s». Hãy trả lại để thẩm định lại."
                                    .formatted(
                                            result.kind().label(),
                                            there,
                                            ResultKind.valueOf(known.get(SectorSystem.DECISION))
                                                    .label()))
                            .about("signingOutcome"));
        }
        if (!known.get(SectorSystem.RESULT_NUMBER).equals(result.number().strip())) {
            return Optional.of(Refusal.refused("Số văn bản phải đúng số trên %s: %s."
                            .formatted(there, known.get(SectorSystem.RESULT_NUMBER)))
                    .about("resultNumber"));
        }
        var day = LocalDate.parse(known.get(SectorSystem.RESULT_DATE));
        return day.equals(result.date())
                ? Optional.empty()
                : Optional.of(Refusal.refused("Ngày ký phải đúng ngày trên %s: %s.".formatted(there, Vietnam.day(day)))
                        .about("resultDate"));
    }
}
