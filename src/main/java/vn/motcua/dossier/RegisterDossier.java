package vn.motcua.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Lưu: opens a row with status 1 and, in the same transaction, the process that waits at intake. */
@Component
public class RegisterDossier {

    private final DossierRows rows;
    private final OpenDossier openDossier;
    private final CurrentOfficial current;
    private final JdbcClient jdbc;

    RegisterDossier(DossierRows rows, OpenDossier openDossier, CurrentOfficial current, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.openDossier = openDossier;
        this.current = current;
    }

    /**
     * Registers once: the same id again answers with what is there.
     *
     * @return the dossier, or why this desk cannot take it
     */
    @Transactional
    public Outcome<Dossier> register(Registration registration) {
        var official = current.get();
        oneAtATime(registration.id());
        var known = rows.findById(registration.id());
        if (known.isPresent()) {
            return again(known.get(), registration, official);
        }
        var desk = deskOf(official);
        if (desk == null) {
            return Outcome.refused(Refusal.forbidden("Chỉ cán bộ một cửa được tiếp nhận hồ sơ."));
        }
        return openDossier.open(registration, Entry.by(official.id(), desk));
    }

    /** Enter pressed twice at once: the second waits here and then finds what the first has saved. */
    private void oneAtATime(DossierId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('dossier'), hashtext(?))")
                .param(id.toString())
                .query((row, number) -> id)
                .single();
    }

    private static Outcome<Dossier> again(Dossier known, Registration registration, Official official) {
        if (!official.id().equals(known.enteredBy())) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ này đã được người khác lưu."));
        }
        if (!known.says(registration)) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ đã được lưu với nội dung khác. "
                    + "Hãy mở việc «Tiếp nhận hồ sơ» trong danh sách, hoặc bắt đầu hồ sơ mới."));
        }
        return Outcome.done(known);
    }

    private static AuthorityId deskOf(Official official) {
        return official.working()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .findFirst()
                .orElse(null);
    }
}
