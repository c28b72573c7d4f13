package vn.motcua.archive;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Parameter;

/** What the parameters say of a paper in the store: its code, how long it counts, how long it is kept. */
@Component
class KeepRules {

    private static final String TYPE = "archive.paperType";
    private static final String CODE = "archive.codeForm";
    private static final String VALID = "archive.resultValidMonths";
    private static final String KEEP = "archive.retentionYears";

    private final DossierLaw law;

    KeepRules(DossierLaw law) {
        this.law = law;
    }

    /**
     * @param until last day; null for ever
     * @param source Vietnamese: how long, and where that is written
     */
    record Keeping(LocalDate until, String source) {}

    /** As which required document the result of the procedure is handed in elsewhere; a name of its own where nobody said. */
    String typeOfResult(Dossier dossier) {
        return law.own(dossier, TYPE)
                .map(Parameter::value)
                .orElseGet(() -> "result-" + dossier.procedure().value());
    }

    /** Mã kết quả số hóa, by the form in force. */
    String code(Dossier dossier, OwnerIdentity owner, String type, int number) {
        return law.parameter(dossier, CODE)
                .value()
                .replace("{owner}", owner.number())
                .replace("{paper}", type)
                .replace("{number}", "%04d".formatted(number));
    }

    /** The last day on which a result issued that day counts; null where the law sets none. */
    LocalDate validUntil(Dossier dossier, LocalDate from) {
        var months = law.parameter(dossier, VALID).integer();
        return months == 0 ? null : from.plusMonths(months);
    }

    Keeping keeping(Dossier dossier, LocalDate from) {
        var rule = law.parameter(dossier, KEEP);
        var years = rule.integer();
        return years == 0
                ? new Keeping(null, "Vĩnh viễn. " + rule.source())
                : new Keeping(from.plusYears(years), "%d năm. %s".formatted(years, rule.source()));
    }
}
