package vn.motcua.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.RecordDecision;
import vn.motcua.procedure.CaseDecision;
import vn.motcua.procedure.CaseRules;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.FactAnswers;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/**
 * Compares what the desk chose with what the decision tables say of its answers: another case or another fee needs a
 * reason, and both stay in the dossier's history.
 */
@Component
class DecideAtIntake {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final CaseRules rules;
    private final DossierLaw law;
    private final RecordDecision recordDecision;

    DecideAtIntake(CaseRules rules, DossierLaw law, RecordDecision recordDecision) {
        this.rules = rules;
        this.law = law;
        this.recordDecision = recordDecision;
    }

    /**
     * In the transaction of the intake. Nothing is decided where the page asked nothing.
     *
     * @param complete whether every question must be answered; else open ones leave the decision to later
     * @throws RefusalException which takes the intake back
     */
    void decide(Dossier dossier, IntakeForm form, IntakeExtras extras, boolean complete) {
        var procedure = law.procedureOf(dossier);
        if (extras.facts() == null || procedure.facts().isEmpty()) {
            return;
        }
        var answers = FactAnswers.read(procedure, extras.facts(), dossier.lawDay());
        if (answers.complete()) {
            rules.decide(procedure, answers.values(), dossier.lawDay())
                    .ifPresent(decision -> keep(dossier, procedure, form, extras, answers, decision));
        } else if (complete) {
            var fields = new LinkedHashMap<String, String>();
            answers.errors().forEach((key, message) -> fields.put(IntakeExtras.FACT + key, message));
            throw new RefusalException(Refusal.invalid(fields));
        }
    }

    private void keep(
            Dossier dossier,
            Procedure procedure,
            IntakeForm form,
            IntakeExtras extras,
            FactAnswers answers,
            CaseDecision decision) {
        var words = new LinkedHashMap<String, String>();
        words.put("Tình huống", situation(procedure, answers.values()));
        words.put("Theo bảng quyết định", decided(procedure, decision));
        words.put("Giấy tờ phải nộp", papers(procedure, decision));
        var otherwise = otherwise(procedure, form, decision);
        if (!otherwise.isEmpty()) {
            words.put("Cán bộ chọn khác", String.join("; ", otherwise));
            words.put("Lý do", reason(extras, otherwise));
        }
        var stored = new LinkedHashMap<String, String>();
        answers.values().forEach((key, value) -> stored.put(key, text(value)));
        recordDecision.record(dossier.id(), stored, words).orThrow();
    }

    private static List<String> otherwise(Procedure procedure, IntakeForm form, CaseDecision decision) {
        var otherwise = new ArrayList<String>();
        if (!form.caseKey().equals(decision.caseKey())) {
            otherwise.add("trường hợp «%s»".formatted(label(procedure, form.caseKey())));
        }
        var fees =
                form.notes().feesOf(procedure).stream().map(Procedure.Fee::key).collect(Collectors.toSet());
        if (!fees.equals(decision.fees()) || !form.notes().exemptFees().equals(decision.exempt())) {
            otherwise.add("khoản thu «%s»"
                    .formatted(fees(procedure, fees, form.notes().exemptFees())));
        }
        return otherwise;
    }

    private static String reason(IntakeExtras extras, List<String> otherwise) {
        var reason = PlainText.line(extras.deviationReason());
        if (reason == null || reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new RefusalException(
                    Refusal.refused("Khác bảng quyết định: %s. Chọn lại theo bảng, hoặc ghi lý do từ %d đến %d ký tự."
                                    .formatted(String.join("; ", otherwise), SHORTEST_REASON, LONGEST_REASON))
                            .about(IntakeExtras.DEVIATION));
        }
        return reason;
    }

    private static String situation(Procedure procedure, Map<String, Object> values) {
        return procedure.facts().stream()
                .flatMap(fact -> said(fact, values.get(fact.key())).stream())
                .collect(Collectors.joining("; "));
    }

    /** A no is not said. */
    private static Optional<String> said(Fact fact, Object value) {
        return switch (fact.type()) {
            case BOOLEAN -> Boolean.TRUE.equals(value) ? Optional.of(fact.label()) : Optional.empty();
            case CHOICE -> fact.choice((String) value).map(choice -> fact.label() + ": " + choice.label());
            case NUMBER -> Optional.of(fact.label() + ": " + text(value));
            case DATE -> Optional.of(fact.label() + ": " + Vietnam.day((LocalDate) value));
        };
    }

    private static String decided(Procedure procedure, CaseDecision decision) {
        return "trường hợp «%s»; khoản thu «%s»"
                .formatted(label(procedure, decision.caseKey()), fees(procedure, decision.fees(), decision.exempt()));
    }

    /** Names with what is exempt said behind; "không thu" where there is none. */
    static String fees(Procedure procedure, Set<String> keys, Set<String> exempt) {
        var words = procedure.fees().stream()
                .filter(fee -> keys.contains(fee.key()))
                .map(fee -> fee.name() + (exempt.contains(fee.key()) ? ", miễn" : ""))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "không thu" : words;
    }

    private static String papers(Procedure procedure, CaseDecision decision) {
        return procedure.documents().stream()
                .filter(document -> decision.papers().contains(document.key()))
                .map(RequiredDocument::name)
                .collect(Collectors.joining("; "));
    }

    private static String label(Procedure procedure, String caseKey) {
        return procedure.caseLimit(caseKey).label();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
