package vn.motcua.notice;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Ghi cuộc gọi báo người nộp: the desk's word that somebody was told by telephone counts as a notice, an attempt that
 * reached nobody is kept and does not.
 */
@Component
public class RecordCall {

    private final DossierRegister register;
    private final Notices notices;
    private final RecordNotice recordNotice;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordCall(
            DossierRegister register,
            Notices notices,
            RecordNotice recordNotice,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.notices = notices;
        this.recordNotice = recordNotice;
        this.current = current;
        this.clock = clock;
    }

    /** @return the call's id; the same call again changes nothing */
    @Transactional
    Outcome<UUID> record(DossierId id, CallEntry typed) {
        var official = current.get();
        if (register.visibleTo(official, id) instanceof Outcome.Refused<Dossier> hidden) {
            return Outcome.refused(hidden.refusal());
        }
        var desk = deskOf(official, register.get(id));
        if (desk.isEmpty()) {
            return Outcome.refused(Refusal.forbidden("Chỉ cán bộ Bộ phận Một cửa của hồ sơ ghi được cuộc gọi."));
        }
        var about = notices.of(id).stream()
                .filter(notice -> notice.id().equals(typed.notice()))
                .findFirst();
        if (about.isEmpty()) {
            return Outcome.refused(
                    Refusal.invalid("Hồ sơ không có việc cần báo này.").about("notice"));
        }
        return CallRules.read(typed, about.get(), desk.get(), official.fullName(), clock.instant())
                .map(call -> {
                    if (notices.addCall(call, official.id()) && call.state() == NoticeState.SENT) {
                        recordNotice.told(call);
                    }
                    return call.id();
                });
    }

    /** Whether whoever is signed in may write calls about the dossier down. */
    public boolean mayRecord(Dossier dossier) {
        return deskOf(current.get(), dossier).isPresent();
    }

    /** The office at whose desk the official tells applicants about the dossier. */
    static Optional<AuthorityId> deskOf(Official official, Dossier dossier) {
        return Stream.of(dossier.receivingAuthority(), dossier.competentAuthority())
                .filter(authority -> official.answersAs(Role.ONE_STOP_DESK, authority))
                .findFirst();
    }
}
