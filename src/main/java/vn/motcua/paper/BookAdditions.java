package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Reads what was struck or put right in a volume after it was closed, in one statement. */
@Component
class BookAdditions {

    private final JdbcClient jdbc;

    BookAdditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number, then in the order of time; empty for an open volume. */
    List<BookAddition> of(BookVolume book) {
        return jdbc.sql(
                        """
                        select number, code, at, kind, reason from (
                            select e.number, d.code, e.struck_at as at, 'STRUCK' as kind, e.strike_reason as reason
                            from dossier_book_entry e join dossier d on d.id = e.dossier_id
                            where e.authority_id = :authority and e.year = :year and e.volume = :volume
                                and e.struck_at > :closed
                            union all
                            select e.number, d.code, v.at, v.kind, null
                            from dossier_book_entry e join dossier d on d.id = e.dossier_id
                            join dossier_event v on v.dossier_id = d.id and v.at > :closed
                                and v.kind in ('DATA_CORRECTED', 'CASE_CORRECTED', 'LATE_ENTERED')
                            where e.authority_id = :authority and e.year = :year and e.volume = :volume
                        ) later order by number, at""")
                .param("authority", book.authority().value())
                .param("year", book.year())
                .param("volume", book.volume())
                .param("closed", Persisted.time(book.closedAt()))
                .query((row, index) -> read(row))
                .list();
    }

    private static BookAddition read(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var what = reason == null ? EventKind.valueOf(row.getString("kind")).label() : "Hủy";
        var day = LocalDate.ofInstant(Persisted.time(row, "at"), Vietnam.ZONE);
        return new BookAddition(
                row.getInt("number"),
                row.getString("code"),
                "%s %s sau khi khóa sổ%s".formatted(what, Wording.day(day), reason == null ? "" : ": " + reason));
    }
}
