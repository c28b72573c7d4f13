package vn.motcua.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ReturnMode;

/** What was on record of a dossier before later corrections: a paper of an earlier moment says what it said then. */
@Component
public class DataThen {

    private final Corrections corrections;

    DataThen(Corrections corrections) {
        this.corrections = corrections;
    }

    /** @param summary null if the procedure's name says it */
    public record Data(Party filer, Party owner, String summary, ReturnMode returnMode, AuthorityId returnPlace) {}

    /** By the corrections done before that moment. */
    public Data at(Dossier dossier, Instant moment) {
        var then = CorrectedData.of(dossier)
                .before(corrections.of(dossier.id()).stream()
                        .filter(correction -> correction.state() == Correction.State.APPLIED
                                && !correction.decidedAt().isBefore(moment))
                        .flatMap(correction -> correction.changes().stream())
                        .toList());
        return new Data(
                then.filer(),
                then.owner(),
                then.summary(),
                then.wish().returnMode(),
                then.wish().returnPlace());
    }
}
