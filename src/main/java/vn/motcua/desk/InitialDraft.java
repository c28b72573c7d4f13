package vn.motcua.desk;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.result.DraftResult;
import vn.motcua.shared.TransactionClock;

/**
 * Ký nháy: the head of the division answers for the draft as it is now before the leader signs. What becomes of the draft
 * afterwards is seen, since what was initialled is kept by its digest.
 */
@Component
public class InitialDraft {

    private final DossierRegister register;
    private final DossierDocuments documents;
    private final DraftResult draftResult;
    private final DraftInitials initials;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    InitialDraft(
            DossierRegister register,
            DossierDocuments documents,
            DraftResult draftResult,
            DraftInitials initials,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.documents = documents;
        this.draftResult = draftResult;
        this.initials = initials;
        this.current = current;
        this.clock = clock;
    }

    /** @return what was initialled, Vietnamese, for the history */
    @Transactional
    public String initial(DossierId id) {
        var file = documents.newestDraft(id);
        var words = draftResult.wordsDigest(register.get(id));
        initials.add(
                id,
                file.map(DossierDocument::id).orElse(null),
                words.orElse(null),
                current.get().id(),
                clock.instant());
        if (file.isPresent()) {
            return "Dự thảo kết quả (bản tải lên)";
        }
        return words.isPresent() ? "Nội dung kết quả soạn theo mẫu" : "Đề xuất của người thẩm định";
    }

    /**
     * @param unchanged whether the draft is as it was when it was initialled
     */
    record Initialled(DraftInitials.Initials initials, boolean unchanged) {}

    /** Empty where no head of a division has initialled it. */
    Optional<Initialled> of(Dossier dossier) {
        return initials.latest(dossier.id())
                .map(last -> new Initialled(
                        last,
                        Objects.equals(
                                        last.document(),
                                        documents
                                                .newestDraft(dossier.id())
                                                .map(DossierDocument::id)
                                                .orElse(null))
                                && Objects.equals(
                                        last.wordsDigest(),
                                        draftResult.wordsDigest(dossier).orElse(null))));
    }
}
