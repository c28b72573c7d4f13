package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** A leader agrees to what the desk proposes to put right, which is done in the same moment, or does not. */
@Component
public class DecideCorrection {

    private static final int NOTE_LEAST = 10;
    private static final int NOTE_MOST = 1000;
    private static final Refusal UNKNOWN = Refusal.notFound("Hồ sơ không có đề nghị này.");

    private final DossierRows rows;
    private final Corrections corrections;
    private final CorrectionRules rules;
    private final PutRight putRight;
    private final OutageRegister outages;

    DecideCorrection(
            DossierRows rows,
            Corrections corrections,
            CorrectionRules rules,
            PutRight putRight,
            OutageRegister outages) {
        this.rows = rows;
        this.corrections = corrections;
        this.rules = rules;
        this.putRight = putRight;
        this.outages = outages;
    }

    /** @param note may be null */
    @Transactional
    public Outcome<Correction> agree(DossierId id, UUID proposed, String note) {
        var dossier = rows.take(id).orElseThrow();
        var entered = new Entered();
        var word = entered.lines("note", note, NOTE_MOST);
        if (!entered.errors().isEmpty()) {
            return Outcome.refused(Refusal.invalid(entered.errors()));
        }
        var found = open(dossier, proposed);
        if (found instanceof Outcome.Done<Correction> done) {
            return rules.objectionToIt(dossier, done.value().kind())
                    .or(() -> notOnRecord(dossier, done.value()))
                    .<Outcome<Correction>>map(Outcome::refused)
                    .orElseGet(() -> putRight.agree(dossier, done.value(), word));
        }
        return found;
    }

    private Optional<Refusal> notOnRecord(Dossier dossier, Correction proposed) {
        return proposed.kind() != Correction.Kind.LATE_ENTRY
                        || outages.stoppedWork(dossier.receivingAuthority(), dossier.receivedAt())
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment(
                        "Sổ sự cố chưa có sự cố nào được duyệt vào lúc nhận hồ sơ (%s). Ghi và duyệt sự cố ở trang Sự cố trước, rồi quyết định."
                                .formatted(Vietnam.minute(dossier.receivedAt()))));
    }

    /** @param note why not, 10 to 1000 characters */
    @Transactional
    public Outcome<Correction> refuse(DossierId id, UUID proposed, String note) {
        var dossier = rows.take(id).orElseThrow();
        var entered = new Entered();
        var word = entered.lines("note", note, NOTE_MOST);
        if (word == null || word.length() < NOTE_LEAST) {
            entered.wrong("note", "Hãy nói vì sao không đồng ý, ít nhất %d ký tự.".formatted(NOTE_LEAST));
        }
        if (!entered.errors().isEmpty()) {
            return Outcome.refused(Refusal.invalid(entered.errors()));
        }
        return open(dossier, proposed).map(found -> putRight.refuse(found, word));
    }

    /** Held until the transaction ends, so that two who decide at once decide one after the other. */
    private Outcome<Correction> open(Dossier dossier, UUID id) {
        var found = corrections.hold(id).filter(one -> one.dossier().equals(dossier.id()));
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        return rules.objection(dossier, found.get())
                .<Outcome<Correction>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.get()));
    }
}
