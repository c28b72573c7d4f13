package vn.motcua.result;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.TransactionClock;

/**
 * Writes down what was issued when a dossier is concluded, however its result was made, and voids the number of a result
 * that was made and then not used.
 */
@Component
public class RecordIssuedResult {

    private static final String REFUSAL = "Văn bản từ chối giải quyết hồ sơ";

    private final IssuedResults issued;
    private final ResultPapers papers;
    private final DossierRegister register;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DossierLaw law;
    private final TransactionClock clock;

    RecordIssuedResult(
            IssuedResults issued,
            ResultPapers papers,
            DossierRegister register,
            DossierDocuments documents,
            DossierEvents events,
            DossierLaw law,
            TransactionClock clock) {
        this.issued = issued;
        this.papers = papers;
        this.register = register;
        this.documents = documents;
        this.events = events;
        this.law = law;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        switch (changed.kind()) {
            case SIGNED -> of(register.get(changed.dossier()));
            case WITHDRAWN, STOPPED, VOIDED, REFILED ->
                papers.of(changed.dossier()).ifPresent(unused -> voided(unused, "Hồ sơ kết thúc trước khi ký kết quả"));
            default -> {
                // nothing was issued by it
            }
        }
    }

    /** The result a concluded dossier stands on, written down now if it was concluded before such rows were kept. */
    @Transactional
    public Optional<IssuedResult> of(Dossier dossier) {
        var known = issued.of(dossier.id());
        return known.isEmpty() && dossier.processedAt() != null
                ? documents.newestResult(dossier.id()).map(file -> first(dossier, file))
                : known.stream().filter(result -> result.end() == null).reduce((older, newer) -> newer);
    }

    private IssuedResult first(Dossier dossier, DossierDocument file) {
        var made = papers.of(dossier.id());
        var used = made.filter(paper -> paper.symbol().equals(dossier.resultNumber()));
        if (used.isEmpty()) {
            made.ifPresent(unused -> voided(unused, "Kết quả khác đã được ký thay"));
        }
        var result = new IssuedResult(
                UUID.randomUUID(),
                dossier.id(),
                dossier.competentAuthority(),
                used.map(ResultPaper::token).orElseGet(Tokens::next),
                file.id(),
                file.sha256(),
                title(dossier, used),
                dossier.resultNumber(),
                dossier.resultDate(),
                dossier.resultSigner(),
                dossier.processedAt(),
                null,
                null);
        issued.add(result);
        return result;
    }

    private String title(Dossier dossier, Optional<ResultPaper> made) {
        return dossier.resultKind() == ResultKind.REFUSED
                ? REFUSAL
                : made.map(ResultPaper::title)
                        .orElseGet(() -> law.procedureOf(dossier).result());
    }

    private void voided(ResultPaper unused, String reason) {
        papers.voided(unused.id(), reason, clock.instant());
        events.append(unused.dossier(), EventKind.RESULT_NUMBER_VOIDED, Map.of("Số", unused.symbol(), "Lý do", reason));
    }
}
