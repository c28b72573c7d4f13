package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Ký, chuyển văn thư: the leader's signature where a clerk issues the result. The legal clock runs on until {@link IssueResult}
 * (NĐ 30/2020/NĐ-CP Art 15, 17: number, date and seal come after the signature).
 */
@Component
public class SignForIssue {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ConcludeDossier conclude;
    private final Signers signers;
    private final LeaderSignatures signatures;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SignForIssue(
            DossierRows rows,
            DossierEvents events,
            ConcludeDossier conclude,
            Signers signers,
            LeaderSignatures signatures,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.conclude = conclude;
        this.signers = signers;
        this.signatures = signatures;
        this.current = current;
        this.clock = clock;
    }

    /** @param signer as typed, null or blank where the current official signs */
    @Transactional
    public Outcome<LeaderSignature> sign(DossierId id, ResultKind kind, String signer) {
        var dossier = rows.findById(id).orElseThrow();
        var untimely = conclude.untimely(dossier);
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        return signers.signer(dossier, signer, today).map(name -> {
            var signature = new LeaderSignature(kind, name, today, now);
            signatures.add(id, signature, current.get().id());
            var detail = new LinkedHashMap<String, String>();
            detail.put("Kết quả", kind.label());
            detail.put("Người ký", name);
            detail.put("Người ghi nhận", current.get().fullName());
            events.append(id, EventKind.SIGNED_FOR_ISSUE, detail);
            return signature;
        });
    }
}
