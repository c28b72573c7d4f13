package vn.motcua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The rows of the store. */
@Component
class EntryRows {

    static final int LISTED = 200;

    private static final String ENTRY =
            "select e.*, d.code as dossier_code from archive_entry e join dossier d on d.id = e.dossier_id ";

    private static final String OURS = "(e.authority_id = any (:offices) or e.receiving_authority_id = any (:offices))";

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner's id, made where it is the first paper; who stores another one of the same owner waits. */
    UUID owner(OwnerIdentity identity) {
        jdbc.sql(
                        """
                        insert into archive_owner (id, kind, number) values (:id, :kind, :number)
                        on conflict (number) do nothing""")
                .param("id", UUID.randomUUID())
                .param("kind", identity.kind().name())
                .param("number", identity.number())
                .update();
        return jdbc.sql("select id from archive_owner where number = :number for update")
                .param("number", identity.number())
                .query(UUID.class)
                .single();
    }

    Optional<UUID> find(OwnerIdentity identity) {
        return jdbc.sql("select id from archive_owner where number = :number")
                .param("number", identity.number())
                .query(UUID.class)
                .optional();
    }

    /** How many papers of the type the owner ever had here. */
    int count(UUID owner, String paperType) {
        return jdbc.sql("select count(*) from archive_entry where owner_id = :owner and paper_type = :type")
                .param("owner", owner)
                .param("type", paperType)
                .query(Integer.class)
                .single();
    }

    void add(Entry entry) {
        jdbc.sql(
                        """
                        insert into archive_entry (id, owner_id, paper_type, paper_name, code, source, dossier_id,
                            authority_id, receiving_authority_id, valid_from, valid_until, keep_until, keep_rule,
                            stored_at, state, replaces)
                        values (:id, :owner, :type, :name, :code, :source, :dossier, :authority, :receiving, :from,
                            :until, :keep, :rule, :at, :state, :replaces)""")
                .param("id", entry.id())
                .param("owner", entry.owner())
                .param("type", entry.paperType())
                .param("name", entry.paperName())
                .param("code", entry.code())
                .param("source", entry.source().name())
                .param("dossier", entry.dossier().value())
                .param("authority", entry.authority().value())
                .param("receiving", entry.receivingAuthority().value())
                .param("from", entry.validFrom())
                .param("until", entry.validUntil())
                .param("keep", entry.keepUntil())
                .param("rule", entry.keepRule())
                .param("at", Persisted.time(entry.storedAt()))
                .param("state", entry.state().name())
                .param("replaces", entry.replaces())
                .update();
    }

    /** @param by null for the system */
    void add(UUID entry, EntryVersion version, OfficialId by) {
        var document = version.document();
        jdbc.sql(
                        """
                        insert into archive_version (id, entry_id, number, document_id, media_type, size_bytes, sha256,
                            stored_at, stored_by, reason)
                        values (:id, :entry, :number, :document, :type, :size, :sha256, :at, :by, :reason)""")
                .param("id", version.id())
                .param("entry", entry)
                .param("number", version.number())
                .param("document", document == null ? null : document.value())
                .param("type", version.mediaType())
                .param("size", version.size())
                .param("sha256", version.sha256())
                .param("at", Persisted.time(version.storedAt()))
                .param("by", by == null ? null : by.value())
                .param("reason", version.reason())
                .update();
    }

    /** False where it was in none of these states. */
    boolean move(UUID entry, Collection<EntryState> from, EntryState to) {
        return jdbc.sql("update archive_entry set state = :to where id = :id and state = any (:from)")
                        .param("to", to.name())
                        .param("id", entry)
                        .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Whatever its state; others who would change it wait. */
    Optional<Entry> lock(UUID id) {
        jdbc.sql("select id from archive_entry where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql(ENTRY + "where e.id = :id")
                .param("id", id)
                .query(EntryRows::entry)
                .optional();
    }

    /** All of an owner that these offices may see, newest first. */
    List<Entry> of(UUID owner, Collection<AuthorityId> offices) {
        return jdbc.sql(ENTRY + "where e.owner_id = :owner and " + OURS + " order by e.stored_at desc, e.id limit "
                        + LISTED)
                .param("owner", owner)
                .param("offices", values(offices))
                .query(EntryRows::entry)
                .list();
    }

    /** The newest of each type that counts on the day. */
    List<Entry> onHand(
            OwnerIdentity owner, Collection<AuthorityId> offices, Collection<String> types, LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct on (e.paper_type) e.*, d.code as dossier_code
                        from archive_owner o join archive_entry e on e.owner_id = o.id
                            join dossier d on d.id = e.dossier_id
                        where o.number = :number and %s and e.paper_type = any (:types) and e.state = 'VALID'
                            and (e.valid_until is null or e.valid_until >= :today)
                        order by e.paper_type, e.stored_at desc"""
                                .formatted(OURS))
                .param("number", owner.number())
                .param("offices", values(offices))
                .param("types", types.toArray(String[]::new))
                .param("today", today)
                .query(EntryRows::entry)
                .list();
    }

    /** What is past its retention, the oldest first. */
    List<Entry> pastKeeping(Collection<AuthorityId> offices, LocalDate today) {
        return jdbc.sql(
                        ENTRY
                                + """
                        where e.state <> 'DESTROYED' and e.keep_until < :today and e.authority_id = any (:offices)
                        order by e.keep_until, e.id limit 200""")
                .param("today", today)
                .param("offices", values(offices))
                .query(EntryRows::entry)
                .list();
    }

    /** The one that a paper of a dossier, or an earlier version of it, is in. */
    Optional<Entry> holding(DocumentId document) {
        return jdbc.sql(
                        """
                        with recursive chain (id, replaces) as (
                            select id, replaces from dossier_document where id = :document
                            union all
                            select older.id, older.replaces from chain join dossier_document older
                                on older.id = chain.replaces)
                        select v.entry_id from chain join archive_version v on v.document_id = chain.id limit 1""")
                .param("document", document.value())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Valid ones that came with a dossier which was voided or filed anew, or whose paper was struck. */
    List<UUID> withoutGround(DossierId dossier) {
        return jdbc.sql(
                        """
                        select e.id from archive_entry e where e.dossier_id = :dossier and e.state = 'VALID' and (
                            exists (select from dossier_ending n where n.dossier_id = e.dossier_id
                                and n.kind in ('VOIDED', 'REFILED'))
                            or exists (select from archive_version v join dossier_document p on p.id = v.document_id
                                where v.entry_id = e.id and p.struck_at is not null and v.number =
                                    (select max(number) from archive_version w where w.entry_id = e.id)))""")
                .param("dossier", dossier.value())
                .query(UUID.class)
                .list();
    }

    /** Valid results of a dossier. */
    List<UUID> results(DossierId dossier) {
        return jdbc.sql("select id from archive_entry where dossier_id = ? and source = 'RESULT' and state = 'VALID'")
                .param(dossier.value())
                .query(UUID.class)
                .list();
    }

    /** The one that came in its place. */
    Optional<Entry> successorOf(UUID replaced) {
        return jdbc.sql(ENTRY + "where e.replaces = :id")
                .param("id", replaced)
                .query(EntryRows::entry)
                .optional();
    }

    /** A newer version of the paper says other days than the one before. */
    void validity(UUID entry, LocalDate from, LocalDate until) {
        jdbc.sql("update archive_entry set valid_from = :from, valid_until = :until where id = :id")
                .param("from", from)
                .param("until", until)
                .param("id", entry)
                .update();
    }

    /** Oldest first. */
    List<EntryVersion> versions(UUID entry) {
        return jdbc.sql(
                        """
                        select v.*, o.full_name from archive_version v left join official o on o.id = v.stored_by
                        where v.entry_id = :entry order by v.number""")
                .param("entry", entry)
                .query(EntryRows::version)
                .list();
    }

    private static String[] values(Collection<AuthorityId> offices) {
        return offices.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    private static EntryVersion version(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new EntryVersion(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                document == null ? null : new DocumentId(document),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                Persisted.time(row, "stored_at"),
                row.getString("full_name"),
                row.getString("reason"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("paper_type"),
                row.getString("paper_name"),
                row.getString("code"),
                EntrySource.valueOf(row.getString("source")),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("dossier_code"),
                new AuthorityId(row.getString("authority_id")),
                new AuthorityId(row.getString("receiving_authority_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("keep_until", LocalDate.class),
                row.getString("keep_rule"),
                Persisted.time(row, "stored_at"),
                EntryState.valueOf(row.getString("state")),
                row.getObject("replaces", UUID.class));
    }
}
