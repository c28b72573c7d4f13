package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Persisted;

/** Reads the lines of a book out of the register, in one statement. */
@Component
class BookLines {

    private static final String LINES =
            """
            select e.number, e.volume, e.strike_reason, d.*, back.manner, back.person,
              exists (select from correction c
                where c.dossier_id = d.id and c.kind = 'LATE_ENTRY' and c.state = 'APPLIED') as late_entry
            from dossier_book_entry e
            join dossier d on d.id = e.dossier_id
            left join lateral (
                select detail->>'Cách trả' as manner, detail->>'Người nhận' as person
                from dossier_event where dossier_id = d.id and kind = 'RETURNED' order by id desc limit 1
            ) back on true
            where e.authority_id = ? and e.year = ? and e.volume = ?
            order by e.number""";

    private final JdbcClient jdbc;
    private final Authorities authorities;
    private final ProcedureCatalogue catalogue;

    BookLines(JdbcClient jdbc, Authorities authorities, ProcedureCatalogue catalogue) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.catalogue = catalogue;
    }

    List<BookLine> of(BookVolume book) {
        return jdbc.sql(LINES)
                .params(book.authority().value(), book.year(), book.volume())
                .query((row, index) -> line(row))
                .list();
    }

    private BookLine line(ResultSet row) throws SQLException {
        var procedure = catalogue.version(
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("procedure_valid_from", LocalDate.class));
        var competent = new AuthorityId(row.getString("competent_authority_id"));
        var returned = Persisted.time(row, "returned_at");
        return new BookLine(
                row.getInt("number"),
                row.getInt("volume"),
                row.getString("code"),
                procedure.name(),
                1,
                row.getString("owner_name"),
                Stream.of(either(row, "address"), either(row, "phone"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                authorities.find(competent).map(Authority::name).orElse(competent.value()),
                Persisted.time(row, "received_at"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "accepted_at"),
                Persisted.time(row, "processed_at"),
                returned,
                returned == null ? null : manner(row),
                returned == null ? null : row.getString("person"),
                note(row));
    }

    private static String manner(ResultSet row) throws SQLException {
        var written = row.getString("manner");
        return written == null
                ? ReturnMode.valueOf(row.getString("return_mode")).label()
                : written;
    }

    /** The owner's, or else the filer's. */
    private static String either(ResultSet row, String field) throws SQLException {
        var owner = row.getString("owner_" + field);
        return owner == null ? row.getString("filer_" + field) : owner;
    }

    /** A reception that stands before the acceptance by days says why. */
    private static String note(ResultSet row) throws SQLException {
        var late = row.getBoolean("late_entry") ? "Nhập bù" : null;
        return Stream.of(Optional.ofNullable(late), Optional.ofNullable(outcome(row)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ". " + other)
                .orElse(null);
    }

    private static String outcome(ResultSet row) throws SQLException {
        var struck = row.getString("strike_reason");
        if (struck != null) {
            return "Hủy: " + struck;
        }
        var status = DossierStatus.of(row.getInt("status"));
        if (status == DossierStatus.WITHDRAWN || status == DossierStatus.STOPPED) {
            return status.label();
        }
        return ResultKind.REFUSED.name().equals(row.getString("result_kind")) ? ResultKind.REFUSED.label() : null;
    }
}
