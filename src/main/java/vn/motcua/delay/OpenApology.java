package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;

/** The row of a question or of an apology, as both begin. */
@Component
class OpenApology {

    private final PromiseGuard guard;
    private final ApologyClock apologyClock;

    OpenApology(PromiseGuard guard, ApologyClock apologyClock) {
        this.guard = guard;
        this.apologyClock = apologyClock;
    }

    /** @param holder who is to answer, null for the head of the unit */
    Apology open(Dossier dossier, ApologyTimes times, OfficialId holder, Instant now) {
        var opened = new Apology();
        opened.id = UUID.randomUUID();
        opened.dossierId = dossier.id();
        opened.round = 1 + guard.promises(dossier.id());
        opened.authorityId = dossier.competentAuthority();
        opened.holder = holder;
        opened.answeringGroup = leadersOf(dossier);
        opened.signingGroup = leadersOf(dossier);
        opened.dueBefore = dossier.dueAt();
        opened.askedAt = now;
        opened.answerBy = apologyClock.answerBy(dossier, times, now);
        opened.reached = AnswerLevel.OWN;
        opened.sendBy = times.sendBy();
        opened.status = Apology.Status.ASKED;
        return opened;
    }

    private static String leadersOf(Dossier dossier) {
        return new Post(dossier.competentAuthority(), Role.LEADER, null).group();
    }
}
