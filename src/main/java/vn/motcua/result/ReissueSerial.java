package vn.motcua.result;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Refusal;

/**
 * The form under a result that is issued anew or revoked: the old one is spoiled in the same transaction, the new one written
 * down, so that issued, spoiled and left add up.
 */
@Component
class ReissueSerial {

    private final SerialForms forms;
    private final IssueSerial issueSerial;
    private final SpoilSerial spoilSerial;

    ReissueSerial(SerialForms forms, IssueSerial issueSerial, SpoilSerial spoilSerial) {
        this.forms = forms;
        this.issueSerial = issueSerial;
        this.spoilSerial = spoilSerial;
    }

    boolean isNeeded(Dossier dossier) {
        return forms.neededFor(dossier).isPresent();
    }

    /**
     * Holds the stock until the transaction ends.
     *
     * @param text serial of the form under the new result; ignored where none is needed
     */
    Optional<Refusal> objection(Dossier dossier, String text) {
        var kind = forms.neededFor(dossier);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        forms.hold(kind.get());
        return Serial.of(text)
                .map(serial -> forms.unusable(dossier.competentAuthority(), kind.get(), serial))
                .orElse(Optional.of(IssueSerial.NO_SERIAL));
    }

    /** @param record what the old form was spoiled by, Vietnamese */
    void replace(Dossier dossier, String text, String reason, String record) {
        forms.neededFor(dossier).ifPresent(kind -> {
            end(dossier, reason, record);
            issueSerial.write(dossier, kind, Serial.of(text).orElseThrow());
        });
    }

    /** Where the result was written on a form, that form counts as spoiled. */
    void end(Dossier dossier, String reason, String record) {
        forms.usedFor(dossier.id())
                .ifPresent(serial -> spoilSerial.write(
                        dossier.competentAuthority(), forms.kindFor(dossier).orElseThrow(), serial, reason, record));
    }
}
