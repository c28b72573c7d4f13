package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Vietnam;

/** To which due date a correction would lead, told to the leader before they decide. */
@Component
public class DueAfterCorrection {

    private final DossierLaw law;
    private final DossierClock clock;
    private final LedgerDue ledgerDue;
    private final ProcedureCatalogue catalogue;

    DueAfterCorrection(DossierLaw law, DossierClock clock, LedgerDue ledgerDue, ProcedureCatalogue catalogue) {
        this.law = law;
        this.clock = clock;
        this.ledgerDue = ledgerDue;
        this.catalogue = catalogue;
    }

    /**
     * @param from as it is now, or would be without the correction
     * @param to as it would be with it
     * @param ofWhat what both are, Vietnamese
     */
    public record Moved(Instant from, Instant to, String ofWhat) {

        /** {@code 17:00 ngày 08/10/2026 → 17:00 ngày 05/11/2026}; says so where it stays. */
        public String words() {
            return from.equals(to)
                    ? Vietnam.minuteOfDay(from) + ", không đổi"
                    : Vietnam.minuteOfDay(from) + " → " + Vietnam.minuteOfDay(to);
        }
    }

    /** Empty where it moves no due date: other data, a dossier that ends. Nothing is written. */
    public Optional<Moved> of(Dossier dossier, Correction proposed) {
        return switch (proposed.kind()) {
            case DATA -> ofData(dossier, CorrectedData.of(dossier).after(proposed.changes()));
            case LATE_ENTRY ->
                Optional.of(new Moved(
                        ifAccepted(dossier, dossier.caseKey(), dossier.enteredAt()),
                        ifAccepted(dossier, dossier.caseKey(), dossier.receivedAt()),
                        "Hạn trả, tính từ lúc vào sổ → từ lúc nhận"));
            case REFILED -> ofRefiling(dossier, proposed);
            case VOIDED -> Optional.empty();
        };
    }

    private Optional<Moved> ofData(Dossier dossier, CorrectedData after) {
        var wish = after.wish();
        var otherCase = !wish.caseKey().equals(dossier.caseKey());
        if (dossier.acceptedAt() != null) {
            return otherCase
                    ? Optional.of(new Moved(
                            dossier.dueAt(), ledgerDue.underCase(dossier, wish.caseKey()), "Hạn trả đã hẹn → hạn mới"))
                    : Optional.empty();
        }
        if (!otherCase && wish.receivedAt().equals(dossier.receivedAt())) {
            return Optional.empty();
        }
        var from = clock.countsFrom(dossier);
        var to = from.equals(dossier.receivedAt()) ? wish.receivedAt() : from;
        return Optional.of(new Moved(
                ifAccepted(dossier, dossier.caseKey(), from),
                ifAccepted(dossier, wish.caseKey(), to),
                "Hạn trả khi tiếp nhận"));
    }

    /** The same reception under the other procedure, in its ordinary case. */
    private Optional<Moved> ofRefiling(Dossier dossier, Correction proposed) {
        var now = dossier.acceptedAt() == null ? clock.due(dossier).due().toInstant() : dossier.dueAt();
        return catalogue
                .inForce(proposed.newProcedure(), dossier.lawDay())
                .map(right -> new Moved(
                        now,
                        clock.due(right, Dossier.ORDINARY, dossier.competentAuthority(), dossier.receivedAt())
                                .due()
                                .toInstant(),
                        "Hạn trả của hồ sơ này → của hồ sơ lập lại"));
    }

    private Instant ifAccepted(Dossier dossier, String caseKey, Instant from) {
        return clock.due(law.promisedUnder(dossier), caseKey, dossier.competentAuthority(), from)
                .due()
                .toInstant();
    }
}
