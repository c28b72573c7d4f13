package vn.motcua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Reading the register. What an official may not see looks exactly like what does not exist. */
@Component
public class DossierRegister {

    static final int PAGE_SIZE = 20;

    private final DossierRows rows;
    private final JdbcClient jdbc;

    DossierRegister(DossierRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if the id comes from our own tables and yet nothing is there */
    public Dossier get(DossierId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no dossier " + id));
    }

    public Optional<Dossier> find(DossierId id) {
        return rows.findById(id);
    }

    /**
     * A stretch of all dossiers that are not closed, in the order of their ids.
     *
     * @param after where the stretch before ended, null for the first
     */
    public List<Dossier> open(DossierId after, int size) {
        var ids = jdbc.sql(
                        """
                        select id from dossier where status not in (3, 7, 8, 10) and (cast(? as uuid) is null or id > ?)
                        order by id limit ?""")
                .params(after == null ? null : after.value(), after == null ? null : after.value(), size)
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
        return inOrder(ids);
    }

    /** For a person: only dossiers received or decided by an authority in which the official holds a post. */
    public Outcome<Dossier> visibleTo(Official official, DossierId id) {
        return find(id).filter(dossier -> maySee(official, dossier))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem.")));
    }

    private static boolean maySee(Official official, Dossier dossier) {
        return official.authorities().contains(dossier.competentAuthority())
                || official.authorities().contains(dossier.receivingAuthority());
    }

    /**
     * The newest dossiers visible to the official whose code or names contain the text, accents ignored.
     *
     * @param text blank for all
     * @param page from 0, twenty dossiers each
     */
    public List<Dossier> search(Official official, String text, int page) {
        var authorities =
                official.authorities().stream().map(AuthorityId::value).toArray(String[]::new);
        var ids = jdbc.sql(
                        """
                        select id from dossier
                        where (receiving_authority_id = any (?) or competent_authority_id = any (?))
                          and search_text like ?
                        order by entered_at desc, id limit ? offset ?""")
                .params(authorities, authorities, pattern(text), PAGE_SIZE, (long) page * PAGE_SIZE)
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
        return inOrder(ids);
    }

    private List<Dossier> inOrder(List<DossierId> ids) {
        var found = new HashMap<DossierId, Dossier>();
        rows.findAllById(ids).forEach(dossier -> found.put(dossier.id(), dossier));
        return ids.stream().map(found::get).toList();
    }

    private static String pattern(String text) {
        var literal =
                Vietnam.fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
