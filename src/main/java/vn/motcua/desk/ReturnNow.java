package vn.motcua.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * Trả ngay: where the catalogue empowers the official, one act at the counter takes the dossier in, reviews and signs it,
 * all of it or nothing (NĐ 61/2018 Art 17.4, 17.5). Every step is recorded as if done by itself; digitising and handing
 * over follow by their own way.
 */
@Component
class ReturnNow {

    private final TaskDesk tasks;
    private final DossierRegister register;
    private final ProcedureCatalogue catalogue;
    private final CurrentOfficial current;

    ReturnNow(TaskDesk tasks, DossierRegister register, ProcedureCatalogue catalogue, CurrentOfficial current) {
        this.tasks = tasks;
        this.register = register;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * What was decided on the spot.
     *
     * @param signer full name, null if the official signed
     * @param noScanReason why a required paper is not digitised; null where all are there
     */
    record Decision(String signer, String resultNumber, LocalDate resultDate, NoScanReason noScanReason) {}

    /**
     * Status 1 → 9.
     *
     * @param dossier visible to the official
     * @throws vn.motcua.shared.RefusalException which takes everything back
     */
    @Transactional
    public Outcome<Dossier> decide(Dossier dossier, Decision decision) {
        var refusal = refusalOf(dossier);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        tasks.completeAtOnce(
                dossier.id(),
                List.of(
                        new TaskDesk.Act(Step.INTAKE, AcceptanceForm.with(decision.noScanReason())),
                        new TaskDesk.Act(Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE")),
                        new TaskDesk.Act(Step.SIGNING, signature(decision))));
        return Outcome.done(register.get(dossier.id()));
    }

    private Refusal refusalOf(Dossier dossier) {
        var procedure = catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
        if (procedure.composite().isEmpty()) {
            return Refusal.refused("Danh mục không cho trả ngay kết quả của thủ tục này.");
        }
        if (!mayDecide(procedure, dossier)) {
            return Refusal.forbidden("Chỉ người được phân công trả ngay mới làm được việc này: %s."
                    .formatted(procedure.composite().stream()
                            .map(role -> role.label().toLowerCase(Vietnam.LOCALE))
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
        if (dossier.channel() != Channel.DESK) {
            return Refusal.refused("Chỉ trả ngay cho hồ sơ nộp trực tiếp tại quầy.");
        }
        return dossier.status() == DossierStatus.REGISTERED
                ? null
                : Refusal.wrongMoment("Không thể trả ngay: hồ sơ đang ở trạng thái «%s»."
                        .formatted(dossier.status().label()));
    }

    private boolean mayDecide(Procedure procedure, Dossier dossier) {
        return current.get().posts().stream()
                .filter(post -> procedure.composite().contains(post.role()))
                .filter(post -> post.field() == null || post.field().equals(procedure.field()))
                .anyMatch(post -> post.authority()
                        .equals(
                                post.role() == Role.ONE_STOP_DESK
                                        ? dossier.receivingAuthority()
                                        : dossier.competentAuthority()));
    }

    private static Map<String, Object> signature(Decision decision) {
        var form = new HashMap<String, Object>();
        form.put("signingOutcome", "SIGNED");
        form.put("resultNumber", decision.resultNumber());
        form.put(
                "resultDate",
                decision.resultDate() == null ? null : decision.resultDate().toString());
        if (decision.signer() != null) {
            form.put("signer", decision.signer());
        }
        return form;
    }
}
