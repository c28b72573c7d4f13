package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Reading the register. What an official may not see looks exactly like what does not exist. */
@Component
public class DossierRegister {

    private static final String SEARCH =
            """
            select id from dossier
            where (receiving_authority_id = any (:authorities) or competent_authority_id = any (:authorities)
                or id = any (:invited) or status = 9 and return_authority_id = any (:returning))
              and search_text like :text %s %s
            order by entered_at desc, id limit :limit offset :offset""";
    /**
     * The same for few authorities: each one's newest are read in their order from its index, which knows the text, too,
     * and never more than are shown.
     */
    private static final String SEARCH_NEWEST =
            """
            select id from (
                select newest.* from unnest(cast(:authorities as text[])) as office (id) cross join lateral (
                    select id, entered_at from dossier where receiving_authority_id = office.id
                      and search_text like :text %1$s order by entered_at desc, id limit :upTo) newest
                union
                select newest.* from unnest(cast(:authorities as text[])) as office (id) cross join lateral (
                    select id, entered_at from dossier where competent_authority_id = office.id
                      and search_text like :text %1$s order by entered_at desc, id limit :upTo) newest
                union
                select id, entered_at from dossier
                where status = 9 and return_authority_id = any (:returning) and search_text like :text %1$s
                union
                select id, entered_at from dossier where id = any (:invited) and search_text like :text %1$s) found
            order by entered_at desc, id limit :limit offset :offset""";

    /** Beyond, the index of all texts is less to read than that of each authority. */
    private static final int FEW_AUTHORITIES = 20;

    private static final String BY_IDENTITY =
            """
            and (filer_identity_number = :identity or owner_identity_number = :identity
                or receiver_identity_number = :identity)""";
    private static final String BY_STATUS = "and status = :status";

    private final DossierRows rows;
    private final JdbcClient jdbc;
    private final List<InvitedReaders> invited;

    DossierRegister(DossierRows rows, JdbcClient jdbc, List<InvitedReaders> invited) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.invited = invited;
    }

    /** @throws IllegalStateException if the id comes from our own tables and yet nothing is there */
    public Dossier get(DossierId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no dossier " + id));
    }

    public Optional<Dossier> find(DossierId id) {
        return rows.findById(id);
    }

    /** The one that the national portal knows by that code. */
    public Optional<Dossier> findByPortalCode(String portalCode) {
        return jdbc.sql("select id from dossier where portal_code = ?")
                .param(portalCode)
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    /** The one that has that code of ours. */
    public Optional<Dossier> findByCode(String code) {
        return jdbc.sql("select id from dossier where code = ?")
                .param(code)
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    /** Those of the ids that are there, read anew and in no order. */
    public List<Dossier> all(Collection<DossierId> ids) {
        var found = new ArrayList<Dossier>();
        rows.findAllById(ids).forEach(found::add);
        return found;
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

    /**
     * For a person: only dossiers received or decided by an authority in which the official holds a post, and those they
     * were let into.
     */
    public Outcome<Dossier> visibleTo(Official official, DossierId id) {
        return find(id).filter(dossier -> maySee(official, dossier))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem.")));
    }

    /**
     * For handing its result over: besides those who may see the whole of it, officials of the desk where the result is
     * fetched, once there is one. They see who is to have it and what, not how it came about.
     */
    public Outcome<Dossier> visibleToReturn(Official official, DossierId id) {
        return find(id).filter(dossier -> returns(official, dossier))
                .map(Outcome::done)
                .orElseGet(() -> visibleTo(official, id));
    }

    /** Of many at once, those that {@link #visibleToReturn} would answer with. */
    public Map<DossierId, Dossier> visibleToReturnAmong(Official official, Collection<DossierId> ids) {
        return all(ids).stream()
                .filter(dossier -> returns(official, dossier) || maySee(official, dossier))
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private static boolean returns(Official official, Dossier dossier) {
        return dossier.processedAt() != null && official.answersAs(Role.ONE_STOP_DESK, dossier.returningAuthority());
    }

    /** Of many at once, those that {@link #visibleTo} would answer with. */
    public Map<DossierId, Dossier> visibleAmong(Official official, Collection<DossierId> ids) {
        return all(ids).stream()
                .filter(dossier -> maySee(official, dossier))
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private boolean maySee(Official official, Dossier dossier) {
        return official.authorities().contains(dossier.competentAuthority())
                || official.authorities().contains(dossier.receivingAuthority())
                || invited.stream().anyMatch(readers -> readers.mayRead(official, dossier.id()));
    }

    /**
     * The newest of the dossiers visible to the official that answer to the search; at a desk those too whose results wait there.
     */
    public List<Dossier> search(Official official, DossierSearch search) {
        var ids = jdbc.sql(sql(official, search))
                .param("authorities", texts(official))
                .param("returning", desks(official))
                .param("invited", invitedTo(official))
                .param("text", pattern(search.text()))
                .param("identity", search.identityNumber())
                .param(
                        "status",
                        search.status() == null ? null : search.status().code())
                .param("limit", DossierSearch.PAGE)
                .param("upTo", (search.page() + 1L) * DossierSearch.PAGE)
                .param("offset", (long) search.page() * DossierSearch.PAGE)
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
        return inOrder(ids);
    }

    private List<Dossier> inOrder(List<DossierId> ids) {
        var found = new HashMap<DossierId, Dossier>();
        rows.findAllById(ids).forEach(dossier -> found.put(dossier.id(), dossier));
        return ids.stream().map(found::get).toList();
    }

    /** Only the conditions that are asked for: each then has an index of its own. */
    private static String sql(Official official, DossierSearch search) {
        var byStatus = search.status() == null ? "" : BY_STATUS;
        if (search.identityNumber() == null && official.authorities().size() <= FEW_AUTHORITIES) {
            return SEARCH_NEWEST.formatted(byStatus);
        }
        return SEARCH.formatted(search.identityNumber() == null ? "" : BY_IDENTITY, byStatus);
    }

    private static String[] texts(Official official) {
        return official.authorities().stream().map(AuthorityId::value).toArray(String[]::new);
    }

    private static String[] desks(Official official) {
        return official.answering()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(post -> post.authority().value())
                .toArray(String[]::new);
    }

    private UUID[] invitedTo(Official official) {
        return invited.stream()
                .flatMap(readers -> readers.readableBy(official).stream())
                .map(DossierId::value)
                .toArray(UUID[]::new);
    }

    private static String pattern(String text) {
        var literal =
                Vietnam.fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
