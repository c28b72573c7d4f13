package vn.motcua.control;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** A supervisor says what they need to read a dossier below them for; that is on record before they see a line of it. */
@Component
public class StatePurpose {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final DossierRegister register;
    private final DossierReads reads;
    private final Supervision supervision;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    StatePurpose(
            DossierRegister register,
            DossierReads reads,
            Supervision supervision,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.reads = reads;
        this.supervision = supervision;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param purpose null if nothing was chosen
     * @param words Vietnamese: what it is about
     */
    @Transactional
    public Outcome<DossierId> state(DossierId id, ReadPurpose purpose, String words) {
        var dossier = supervised(id);
        if (dossier instanceof Outcome.Refused<Dossier> hidden) {
            return Outcome.refused(hidden.refusal());
        }
        if (purpose == null) {
            return Outcome.refused(
                    Refusal.refused("Hãy chọn mục đích xem hồ sơ.").about("purpose"));
        }
        var text = PlainText.line(words);
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.refused("Nội dung cần xem dài từ %d đến %d ký tự.".formatted(SHORTEST, LONGEST))
                            .about("words"));
        }
        var own = over(dossier.orThrow()).orElseThrow();
        reads.stated(id, current.get().id(), own, purpose, text, clock.instant());
        return Outcome.done(id);
    }

    /** What stands on the page that asks for the purpose; to whoever supervises it not, it does not exist. */
    public Outcome<Dossier> supervised(DossierId id) {
        return register.find(id)
                .filter(dossier -> over(dossier).isPresent())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem.")));
    }

    private Optional<AuthorityId> over(Dossier dossier) {
        return Stream.of(dossier.competentAuthority(), dossier.receivingAuthority())
                .flatMap(authority -> supervision.over(current.get(), authority).stream())
                .findFirst();
    }
}
