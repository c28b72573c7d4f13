package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.TakeHeldPaper;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.ReuseDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Lấy lại giấy tờ đã nộp: the applicant does not bring again what the office has (NĐ 61/2018 Art 4). */
@Component
class TakeOverPapers {

    private final KnownOwner knownOwner;
    private final OfferedAgain offeredAgain;
    private final TaskDesk tasks;
    private final ReuseDocument reuseDocument;
    private final TakeHeldPaper takeHeldPaper;
    private final DossierLaw law;
    private final DossierEvents events;

    TakeOverPapers(
            KnownOwner knownOwner,
            OfferedAgain offeredAgain,
            TaskDesk tasks,
            ReuseDocument reuseDocument,
            TakeHeldPaper takeHeldPaper,
            DossierLaw law,
            DossierEvents events) {
        this.knownOwner = knownOwner;
        this.offeredAgain = offeredAgain;
        this.tasks = tasks;
        this.reuseDocument = reuseDocument;
        this.takeHeldPaper = takeHeldPaper;
        this.law = law;
        this.events = events;
    }

    /** @param chosen what is no paper of that owner for this procedure is passed over */
    void take(Dossier dossier, Party owner, Set<UUID> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        knownOwner.papers(owner.identityNumber(), law.procedureOf(dossier)).stream()
                .filter(paper -> chosen.contains(paper.id()))
                .forEach(paper -> take(dossier, paper));
    }

    /** One that the applicant was asked for; refused where it is none, or nobody waits for it. */
    @Transactional
    public Outcome<Void> takeAskedFor(Dossier dossier, UUID document) {
        if (tasks.mine(dossier.id()).isEmpty()) {
            return Outcome.refused(Refusal.forbidden("Không có việc đang mở trên hồ sơ này."));
        }
        var offered = offeredAgain.of(dossier).stream()
                .filter(paper -> paper.id().equals(document))
                .findFirst();
        offered.ifPresent(paper -> take(dossier, paper));
        return offered.isPresent()
                ? Outcome.done(null)
                : Outcome.refused(
                        Refusal.wrongMoment("Giấy tờ này không nằm trong những gì đang cần của hồ sơ, hoặc đã có."));
    }

    /** @throws vn.motcua.shared.RefusalException where the store has it no longer */
    private void take(Dossier dossier, KnownOwner.Paper paper) {
        if (paper.held() != null) {
            takeHeldPaper.take(dossier, paper.id(), paper.documentKey()).orThrow();
        } else if (reuseDocument.reuse(new DocumentId(paper.id()), dossier.id())) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Giấy tờ", paper.name());
            detail.put("Lấy lại từ hồ sơ", paper.code() == null ? "chưa có mã" : paper.code());
            events.append(dossier.id(), EventKind.DOCUMENT_RECEIVED, detail);
        }
    }
}
