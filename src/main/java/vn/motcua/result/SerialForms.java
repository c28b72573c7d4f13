package vn.motcua.result;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;

/** Sổ phôi: what each authority received, used, spoiled and has left. It always adds up, for what is left is counted. */
@Component
public class SerialForms {

    private static final String PARAMETER = "result.serialForm";

    private final JdbcClient jdbc;
    private final DossierLaw law;

    SerialForms(JdbcClient jdbc, DossierLaw law) {
        this.jdbc = jdbc;
        this.law = law;
    }

    /** Of one kind in one authority, in pieces. */
    public record Stock(AuthorityId authority, SerialKind kind, long received, long issued, long spoiled) {

        public long left() {
            return received - issued - spoiled;
        }
    }

    /** Of each kind that an authority ever received. */
    public List<Stock> stocks(Collection<AuthorityId> authorities) {
        return jdbc.sql(
                        """
                        select r.authority_id, r.kind, sum(r.last_number - r.first_number + 1) as received,
                            (select count(*) from serial_use u where u.authority_id = r.authority_id
                                and u.kind = r.kind and u.state = 'ISSUED') as issued,
                            (select count(*) from serial_use u where u.authority_id = r.authority_id
                                and u.kind = r.kind and u.state = 'SPOILED') as spoiled
                        from serial_receipt r where r.authority_id = any (?)
                        group by r.authority_id, r.kind order by r.authority_id, r.kind""")
                .param(authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, index) -> new Stock(
                        new AuthorityId(row.getString("authority_id")),
                        SerialKind.valueOf(row.getString("kind")),
                        row.getLong("received"),
                        row.getLong("issued"),
                        row.getLong("spoiled")))
                .list();
    }

    /** On which form the dossier's result is written; empty where it needs none. */
    Optional<SerialKind> kindFor(Dossier dossier) {
        var value = law.parameter(dossier, PARAMETER).value();
        return value.equals("NONE") ? Optional.empty() : Optional.of(SerialKind.valueOf(value));
    }

    /** Why a concluded dossier may not go on without a form: only where its authority keeps such forms here. */
    public Optional<Refusal> objection(Dossier dossier) {
        return neededFor(dossier)
                .filter(kind -> usedFor(dossier.id()).isEmpty())
                .map(kind -> Refusal.refused(
                        "Chưa ghi số phôi %s của kết quả này. Hãy ghi ở trang «Phôi» rồi hoàn thành lại."
                                .formatted(kind.label())));
    }

    /** The form on which the dossier's result is written. */
    public Optional<Serial> usedFor(DossierId dossier) {
        return jdbc.sql("select prefix, number from serial_use where dossier_id = ? and state = 'ISSUED'")
                .param(dossier.value())
                .query((row, index) -> new Serial(row.getString("prefix"), row.getLong("number")))
                .optional();
    }

    private boolean keeps(AuthorityId authority, SerialKind kind) {
        return jdbc.sql("select exists (select 1 from serial_receipt where authority_id = ? and kind = ?)")
                .params(authority.value(), kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Whoever changes a stock of the kind waits for whoever does. */
    void hold(SerialKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("serial:" + kind.name())
                .query((row, index) -> "")
                .single();
    }

    boolean overlaps(SerialKind kind, String prefix, long first, long last) {
        return jdbc.sql(
                        """
                        select exists (select 1 from serial_receipt where kind = ? and prefix = ?
                            and first_number <= ? and last_number >= ?)""")
                .params(kind.name(), prefix, last, first)
                .query(Boolean.class)
                .single();
    }

    void receive(
            AuthorityId authority,
            SerialKind kind,
            Serial first,
            long last,
            String document,
            OfficialId by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into serial_receipt (authority_id, kind, prefix, first_number, last_number, document,
                            received_by, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        authority.value(),
                        kind.name(),
                        first.prefix(),
                        first.number(),
                        last,
                        document,
                        by.value(),
                        Persisted.time(at))
                .update();
    }

    boolean has(AuthorityId authority, SerialKind kind, Serial serial) {
        return jdbc.sql(
                        """
                        select exists (select 1 from serial_receipt where authority_id = ? and kind = ? and prefix = ?
                            and ? between first_number and last_number)""")
                .params(authority.value(), kind.name(), serial.prefix(), serial.number())
                .query(Boolean.class)
                .single();
    }

    /** Why nothing may be written on the form any more; empty while it is blank. */
    Optional<Refusal> unusable(AuthorityId authority, SerialKind kind, Serial serial) {
        if (!has(authority, kind, serial)) {
            return Optional.of(Refusal.refused("Phôi này không có trong sổ của cơ quan giải quyết hồ sơ.")
                    .about("serial"));
        }
        return stateOf(kind, serial).map(state -> Refusal.refused(
                        state.equals("SPOILED") ? "Phôi này đã ghi hỏng." : "Phôi này đã dùng cho hồ sơ khác.")
                .about("serial"));
    }

    /** On which form the dossier's result must be written: only where its authority keeps such forms here. */
    Optional<SerialKind> neededFor(Dossier dossier) {
        return dossier.resultKind() == ResultKind.REFUSED
                ? Optional.empty()
                : kindFor(dossier).filter(kind -> keeps(dossier.competentAuthority(), kind));
    }

    /** ISSUED or SPOILED; empty while the form is blank. */
    Optional<String> stateOf(SerialKind kind, Serial serial) {
        return jdbc.sql("select state from serial_use where kind = ? and prefix = ? and number = ?")
                .params(kind.name(), serial.prefix(), serial.number())
                .query(String.class)
                .optional();
    }

    void issue(AuthorityId authority, SerialKind kind, Serial serial, DossierId dossier, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into serial_use (kind, prefix, number, authority_id, state, dossier_id, used_by, used_at)
                        values (?, ?, ?, ?, 'ISSUED', ?, ?, ?)""")
                .params(
                        kind.name(),
                        serial.prefix(),
                        serial.number(),
                        authority.value(),
                        dossier.value(),
                        by.value(),
                        Persisted.time(at))
                .update();
    }

    /** The dossier that the form was used for, if it was. */
    Optional<DossierId> spoil(
            AuthorityId authority,
            SerialKind kind,
            Serial serial,
            String reason,
            String record,
            OfficialId by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into serial_use (kind, prefix, number, authority_id, state, used_by, used_at, spoil_reason,
                            spoil_record)
                        values (:kind, :prefix, :number, :authority, 'SPOILED', :by, :at, :reason, :record)
                        on conflict (kind, prefix, number) do update set state = 'SPOILED', used_by = :by, used_at = :at,
                            spoil_reason = :reason, spoil_record = :record""")
                .param("kind", kind.name())
                .param("prefix", serial.prefix())
                .param("number", serial.number())
                .param("authority", authority.value())
                .param("by", by.value())
                .param("at", Persisted.time(at))
                .param("reason", reason)
                .param("record", record)
                .update();
        return dossierOf(kind, serial);
    }

    /** The dossier that the form was used for. */
    Optional<DossierId> dossierOf(SerialKind kind, Serial serial) {
        return jdbc.sql(
                        """
                        select dossier_id from serial_use
                        where kind = ? and prefix = ? and number = ? and dossier_id is not null""")
                .params(kind.name(), serial.prefix(), serial.number())
                .query((row, index) -> new DossierId(row.getObject(1, UUID.class)))
                .optional();
    }
}
