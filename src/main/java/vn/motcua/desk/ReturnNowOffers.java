package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.CheckPapers;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Signers;
import vn.motcua.result.CheckReceiver;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Offers «Trả ngay» on a page, to whoever may do it and while it can be done. */
@Component
class ReturnNowOffers {

    private final ReturnNowRule rule;
    private final Signers signers;
    private final CheckPapers checkPapers;
    private final CheckReceiver checkReceiver;
    private final DossierDocuments documents;
    private final PaperViews papers;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReturnNowOffers(
            ReturnNowRule rule,
            Signers signers,
            CheckPapers checkPapers,
            CheckReceiver checkReceiver,
            DossierDocuments documents,
            PaperViews papers,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rule = rule;
        this.signers = signers;
        this.checkPapers = checkPapers;
        this.checkReceiver = checkReceiver;
        this.documents = documents;
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    /** @param dossier visible to the official */
    Optional<ReturnNowOffer> of(Dossier dossier) {
        return rule.allows(dossier) ? Optional.of(offer(dossier)) : Optional.empty();
    }

    private ReturnNowOffer offer(Dossier dossier) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var able = signers.able(dossier, today);
        return new ReturnNowOffer(
                dossier.id().toString(),
                able,
                likely(able),
                today,
                ReceiverQuestion.onTheSpot(dossier, checkReceiver),
                papers.standing(documents.versions(dossier.id()), DocumentPurpose.RESULT, file -> false),
                checkPapers.missing(dossier.id()));
    }

    private String likely(List<String> able) {
        var self = current.get().fullName();
        return able.contains(self) ? self : able.size() == 1 ? able.get(0) : null;
    }
}
