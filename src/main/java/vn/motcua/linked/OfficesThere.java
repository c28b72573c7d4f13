package vn.motcua.linked;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.AcceptanceRule;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Refusal;

/** A linked dossier is accepted only where the directory has, for each part of an authority of ours, exactly one that does it. */
@Component
class OfficesThere implements AcceptanceRule {

    private final DossierLaw law;
    private final OwnOffices offices;

    OfficesThere(DossierLaw law, OwnOffices offices) {
        this.law = law;
        this.offices = offices;
    }

    @Override
    public Optional<Refusal> objection(Dossier dossier) {
        return law.procedureOf(dossier).branches().stream()
                .filter(LinkedBranch::own)
                .filter(part ->
                        offices.of(part.office(), dossier.competentAuthority()).isEmpty())
                .findFirst()
                .map(part -> OwnOffices.missing(part, "tiếp nhận"));
    }
}
