package vn.motcua.desk;

import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Tiếp nhận by API: completes the intake task, or says what stands in the way, since or for whom. */
@Component
class AcceptAtCounter {

    private final TaskDesk tasks;
    private final Authorities authorities;
    private final CurrentOfficial current;

    AcceptAtCounter(TaskDesk tasks, Authorities authorities, CurrentOfficial current) {
        this.tasks = tasks;
        this.authorities = authorities;
        this.current = current;
    }

    /** @param dossier visible to the official */
    Outcome<Void> accept(Dossier dossier, NoScanReason noScanReason) {
        if (dossier.acceptedAt() != null) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ đã được tiếp nhận lúc %s; người tiếp nhận: %s."
                    .formatted(TimeInWords.of(Persisted.time(dossier.acceptedAt())), whoMay(dossier))));
        }
        if (dossier.status() != DossierStatus.REGISTERED) {
            return Outcome.refused(Refusal.wrongMoment("Không thể tiếp nhận: hồ sơ đang ở trạng thái «%s»."
                    .formatted(dossier.status().label())));
        }
        if (!current.get().worksAs(Role.ONE_STOP_DESK, dossier.receivingAuthority())) {
            return Outcome.refused(Refusal.forbidden("Chỉ %s được tiếp nhận hồ sơ này.".formatted(whoMay(dossier))));
        }
        if (tasks.at(dossier.id(), Step.INTAKE).isEmpty()) {
            return Outcome.refused(Refusal.wrongMoment("Việc tiếp nhận hồ sơ này đang do người khác nhận làm."));
        }
        return tasks.complete(dossier.id(), Step.INTAKE, AcceptanceForm.with(noScanReason));
    }

    /** Nobody else has the task, so nobody else can have done it. */
    private String whoMay(Dossier dossier) {
        var office = dossier.receivingAuthority();
        return Role.ONE_STOP_DESK.label().toLowerCase(Vietnam.LOCALE) + ", "
                + authorities.find(office).map(Authority::name).orElse(office.value());
    }
}
