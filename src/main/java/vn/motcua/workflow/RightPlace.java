package vn.motcua.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.payment.PaymentStage;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Puts a dossier's instance where the register says. Within the resolution it begins at its first step: what was done
 * stays in the register, but the outcomes that chose the way died with the old instance, so they are said again.
 */
@Component
class RightPlace {

    private static final String REASON = "register and engine differed";

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final ProcedureVersions versions;
    private final Places places;
    private final SupplementRequests supplements;
    private final PaymentRequests payments;

    RightPlace(
            RuntimeService runtime,
            AsTheSystem asTheSystem,
            ProcedureVersions versions,
            Places places,
            SupplementRequests supplements,
            PaymentRequests payments) {
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.versions = versions;
        this.places = places;
        this.supplements = supplements;
        this.payments = payments;
    }

    Outcome<Void> start(Dossier dossier) {
        return beginning(dossier).map(place -> begin(dossier, place));
    }

    Outcome<Void> restart(String instance, Dossier dossier) {
        return beginning(dossier).map(place -> {
            delete(instance);
            return begin(dossier, place);
        });
    }

    Outcome<Void> end(String instance) {
        delete(instance);
        return Outcome.done(null);
    }

    private Outcome<Place> beginning(Dossier dossier) {
        var place = Place.of(dossier);
        if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
                && supplements.open(dossier.id()).isEmpty()) {
            return Outcome.refused(Refusal.refused(
                    "Sổ ghi đang chờ bổ sung nhưng không có yêu cầu bổ sung nào đang mở; phải sửa sổ trước."));
        }
        if (place == Place.PAYMENT && payments.open(dossier.id()).isEmpty()) {
            return Outcome.refused(Refusal.refused(
                    "Sổ ghi đang chờ nộp tiền nhưng không có nghĩa vụ tài chính nào đang mở; phải sửa sổ trước."));
        }
        if (!places.knows(definitionOf(dossier), place)) {
            return Outcome.refused(Refusal.refused("Mô hình của hồ sơ này không có bước %s.".formatted(place.label())));
        }
        return Outcome.done(place);
    }

    private Void begin(Dossier dossier, Place place) {
        return asTheSystem.call(() -> {
            var instance = runtime.createProcessInstanceById(definitionOf(dossier))
                    .businessKey(dossier.id().toString())
                    .setVariable(
                            ProcessVariables.DOSSIER_ID.name(), dossier.id().toString())
                    .startBeforeActivity(place.entry());
            if (place == Place.RESULT) {
                instance.setVariable(
                        ProcessVariables.RETURN_MODE.name(),
                        dossier.returnMode().name());
            }
            if (place == Place.PAYMENT) {
                var noticed = payments.open(dossier.id()).orElseThrow().noticed();
                instance.setVariable(
                        ProcessVariables.PAYMENT_STAGE.name(),
                        (noticed ? PaymentStage.NOTICE : PaymentStage.REFERRAL).name());
            }
            instance.execute();
            return null;
        });
    }

    private void delete(String instance) {
        asTheSystem.call(() -> {
            runtime.deleteProcessInstance(instance, REASON, true, true, true);
            return null;
        });
    }

    private String definitionOf(Dossier dossier) {
        return versions.get(dossier.procedureVersion()).processDefinitionId();
    }
}
