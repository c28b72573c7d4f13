package vn.motcua.control;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.TransactionClock;

/** An official reads a dossier they may read: written down once a day, so that «ai đã xem hồ sơ của tôi» has an answer. */
@Component
public class RecordRead {

    private final DossierReads reads;
    private final SupervisedReaders supervised;
    private final TransactionClock clock;

    RecordRead(DossierReads reads, SupervisedReaders supervised, TransactionClock clock) {
        this.reads = reads;
        this.supervised = supervised;
        this.clock = clock;
    }

    /** What a supervisor stated is on record already. */
    public void read(Official official, Dossier dossier) {
        var own = Stream.of(dossier.competentAuthority(), dossier.receivingAuthority(), dossier.returningAuthority())
                .filter(official.authorities()::contains)
                .findFirst();
        if (own.isPresent()) {
            once(official, dossier, own.get(), ReadGround.DUTY);
        } else if (!supervised.mayRead(official, dossier.id())) {
            once(official, dossier, official.posts().iterator().next().authority(), ReadGround.ASKED);
        }
    }

    private void once(Official official, Dossier dossier, AuthorityId of, ReadGround ground) {
        reads.once(dossier.id(), official.id(), of, ground, clock.instant());
    }
}
