package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.RecordLatePapers;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Vietnam;

/** Offers the desk to record on a dossier's page what came after the time for it. */
@Component
class LatePaperOffers {

    private final RecordLatePapers latePapers;
    private final DossierComponents components;

    LatePaperOffers(RecordLatePapers latePapers, DossierComponents components) {
        this.latePapers = latePapers;
        this.components = components;
    }

    /**
     * @param until when the time to bring papers ended, in words
     * @param papers that had been asked for
     */
    record Offer(String dossierId, String until, List<RequiredDocument> papers) {}

    /** Null where nothing is to be recorded, or not by this official. */
    Offer of(Dossier dossier) {
        return latePapers
                .takeable(dossier)
                .map(request -> new Offer(
                        dossier.id().toString(),
                        Vietnam.minuteOfDay(request.dueAt()),
                        components.of(dossier).stream()
                                .filter(paper -> request.keys().contains(paper.key()))
                                .toList()))
                .orElse(null);
    }
}
