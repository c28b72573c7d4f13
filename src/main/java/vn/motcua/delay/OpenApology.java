package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;

/** The row of a question or of an apology, as both begin. */
@Component
class OpenApology {

    private final ApologyRows rows;

    OpenApology(ApologyRows rows) {
        this.rows = rows;
    }

    /** @param holder who is to answer, null for the head of the unit */
    Apology open(Dossier dossier, ApologyTimes times, OfficialId holder, Instant now) {
        var opened = new Apology();
        opened.id = UUID.randomUUID();
        opened.dossierId = dossier.id();
        opened.round = 1 + promises(dossier);
        opened.authorityId = dossier.competentAuthority();
        opened.holder = holder;
        opened.answeringGroup = leadersOf(dossier);
        opened.signingGroup = leadersOf(dossier);
        opened.dueBefore = dossier.dueAt();
        opened.askedAt = now;
        opened.answerBy = times.answerBy(now);
        opened.sendBy = times.sendBy();
        opened.status = Apology.Status.ASKED;
        return opened;
    }

    private int promises(Dossier dossier) {
        return (int) rows.findByDossierIdOrderByAskedAt(dossier.id()).stream()
                .filter(apology -> apology.status() == Apology.Status.SENT)
                .count();
    }

    private static String leadersOf(Dossier dossier) {
        return new Post(dossier.competentAuthority(), Role.LEADER, null).group();
    }
}
