package vn.motcua.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.ResultKind;
import vn.motcua.result.DraftResult;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.MakeResult;
import vn.motcua.result.ReissueResult;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/**
 * Cấp lại kết quả từ mẫu: a leader corrects the words of an issued result; it is printed anew under the next number, signed and
 * issued in the place of the one with the error, all in one transaction.
 */
@Component
class ReissueFromTemplate {

    private static final String SIGNATURE = "result.signature";
    private static final String BY_HAND = "WET";

    private static final Refusal NOT_OFFERED =
            Refusal.wrongMoment("Kết quả của hồ sơ này không cấp lại từ mẫu được. Hãy tải tệp kết quả mới đã ký lên.");

    private final DraftResult draftResult;
    private final MakeResult makeResult;
    private final SignResult signResult;
    private final ReissueResult reissue;
    private final SigningKeys keys;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionTemplate transaction;

    ReissueFromTemplate(
            DraftResult draftResult,
            MakeResult makeResult,
            SignResult signResult,
            ReissueResult reissue,
            SigningKeys keys,
            DossierLaw law,
            CurrentOfficial current,
            PlatformTransactionManager transactions) {
        this.draftResult = draftResult;
        this.makeResult = makeResult;
        this.signResult = signResult;
        this.reissue = reissue;
        this.keys = keys;
        this.law = law;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The template with the words of the result that holds. Empty where the procedure has none, results are signed by hand
     * or written on forms with serials, or the official may not.
     */
    Optional<DraftResult.Draft> offered(Dossier dossier) {
        return reissue.offeredFor(dossier)
                        && dossier.resultKind() == ResultKind.GRANTED
                        && !reissue.needsForm(dossier)
                        && !BY_HAND.equals(law.parameter(dossier, SIGNATURE).value())
                ? draftResult.of(dossier)
                : Optional.empty();
    }

    /** As it would be printed today, marked as a preview: PDF. */
    Outcome<byte[]> preview(Dossier dossier, Map<String, String> fields) {
        return reissue.offeredFor(dossier)
                ? draftResult.preview(dossier, fields)
                : Outcome.refused(ReissueResult.NO_LEADER);
    }

    /** @param note what did not go as set up, Vietnamese; null for nothing */
    record Reissued(IssuedResult result, String note) {}

    /**
     * The PIN is asked before a number is taken.
     *
     * @param reason what was wrong, Vietnamese
     * @param pin of the official's certificate, blanked
     */
    Outcome<Reissued> reissue(Dossier dossier, String reason, Map<String, String> fields, char[] pin) {
        var objection = offered(dossier).isEmpty()
                ? Optional.of(NOT_OFFERED)
                : transaction.execute(status -> reissue.objection(dossier, reason));
        if (objection.isPresent()) {
            Arrays.fill(pin, '\0');
            return Outcome.refused(objection.get());
        }
        try (var key = keys.unlock(current.get().id(), pin, 1).orThrow()) {
            return transaction.execute(status -> {
                try {
                    return Outcome.done(signed(dossier, reason, fields, key));
                } catch (RefusalException refused) {
                    status.setRollbackOnly();
                    return Outcome.refused(refused.refusal());
                }
            });
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }

    private Reissued signed(Dossier dossier, String reason, Map<String, String> fields, SigningKey key) {
        var paper = makeResult.makeAnew(dossier, fields).orThrow();
        var done = signResult.signAnew(dossier, paper, key).orThrow();
        var issued = reissue.replace(dossier, new ReissueResult.Remade(reason, paper, done.document()))
                .orThrow();
        return new Reissued(issued, done.note());
    }
}
