package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The tables {@code dossier_book} and {@code dossier_book_entry}. Whoever writes holds the year's number register. */
@Component
class BookVolumes {

    private static final String WITHOUT_CONTENT =
            """
            authority_id, year, volume, first_number, last_number, pages, closed_at, signature_lines, signer_name,
            closed_early, closed_pdf_sha256""";

    private final JdbcClient jdbc;

    BookVolumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an authority, the newest first. */
    List<BookVolume> of(AuthorityId authority) {
        return jdbc.sql("select " + WITHOUT_CONTENT
                        + " from dossier_book where authority_id = ? order by year desc, volume desc")
                .param(authority.value())
                .query((row, index) -> read(row))
                .list();
    }

    Optional<BookVolume> find(AuthorityId authority, int year, int volume) {
        return of(authority).stream()
                .filter(book -> book.year() == year && book.volume() == volume)
                .findFirst();
    }

    Optional<BookVolume> open(AuthorityId authority, int year) {
        return of(authority).stream()
                .filter(book -> book.year() == year && book.open())
                .findFirst();
    }

    /** A new volume behind those that are closed. */
    void begin(AuthorityId authority, int year, int firstNumber) {
        jdbc.sql(
                        """
                        insert into dossier_book (authority_id, year, volume, first_number)
                        select :authority, :year, coalesce(max(volume), 0) + 1, :first
                        from dossier_book where authority_id = :authority and year = :year""")
                .param("authority", authority.value())
                .param("year", year)
                .param("first", firstNumber)
                .update();
    }

    /** @return false if no volume is open */
    boolean enter(AuthorityId authority, int year, int number, DossierId dossier) {
        return jdbc.sql(
                                """
                        insert into dossier_book_entry (authority_id, year, number, volume, dossier_id)
                        select authority_id, year, ?, volume, ? from dossier_book
                        where authority_id = ? and year = ? and closed_at is null""")
                        .params(number, dossier.value(), authority.value(), year)
                        .update()
                == 1;
    }

    Optional<Receipt.BookEntry> entryOf(DossierId dossier) {
        return jdbc.sql("select volume, number from dossier_book_entry where dossier_id = ?")
                .param(dossier.value())
                .query((row, index) ->
                        new Receipt.BookEntry(Wording.count(row.getInt("volume")), Wording.count(row.getInt("number"))))
                .optional();
    }

    /** Whoever calls has decided the only request for it. */
    void close(
            BookVolume book,
            int lastNumber,
            ClosedBook kept,
            Signature signature,
            String closedEarly,
            OfficialId by,
            Instant at) {
        var lines = PaperContent.freeze(kept.lines());
        jdbc.sql(
                        """
                        update dossier_book set last_number = ?, pages = ?, closed_at = ?, closed_by = ?,
                            signature_lines = ?, signer_name = ?, closed_early = ?, closed_lines = ?,
                            closed_lines_sha256 = ?, closed_pdf = ?, closed_pdf_sha256 = ?
                        where authority_id = ? and year = ? and volume = ? and closed_at is null""")
                .params(
                        lastNumber,
                        kept.pages(),
                        Persisted.time(at),
                        by.value(),
                        signature.lines().toArray(String[]::new),
                        signature.name(),
                        closedEarly,
                        lines.json(),
                        lines.sha256(),
                        kept.pdf(),
                        PaperContent.fingerprint(kept.pdf()),
                        book.authority().value(),
                        book.year(),
                        book.volume())
                .update();
    }

    /**
     * The print of a volume as it was closed.
     *
     * @throws IllegalStateException if what is kept is no longer what was closed
     */
    byte[] closedPdf(BookVolume book) {
        var pdf = jdbc.sql("select closed_pdf from dossier_book where authority_id = ? and year = ? and volume = ?")
                .params(book.authority().value(), book.year(), book.volume())
                .query(byte[].class)
                .single();
        if (!PaperContent.fingerprint(pdf).equals(book.fingerprint())) {
            throw new IllegalStateException("a closed volume was changed outside the application");
        }
        return pdf;
    }

    /** The lines of a volume as it was closed. */
    List<BookLine> closedLines(BookVolume book) {
        return PaperContent.thaw(jdbc.sql(
                        """
                        select closed_lines, closed_lines_sha256 from dossier_book
                        where authority_id = ? and year = ? and volume = ?""")
                .params(book.authority().value(), book.year(), book.volume())
                .query((row, index) ->
                        new PaperRows.Content(row.getString("closed_lines"), row.getString("closed_lines_sha256")))
                .single());
    }

    /** @return false if there is no such entry, or if it was struck before */
    boolean strike(DossierId dossier, String reason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                        update dossier_book_entry set struck_at = ?, struck_by = ?, strike_reason = ?
                        where dossier_id = ? and struck_at is null""")
                        .params(Persisted.time(at), by.value(), reason, dossier.value())
                        .update()
                == 1;
    }

    private static BookVolume read(ResultSet row) throws SQLException {
        var lines = row.getArray("signature_lines");
        return new BookVolume(
                new AuthorityId(row.getString("authority_id")),
                row.getInt("year"),
                row.getInt("volume"),
                row.getInt("first_number"),
                row.getObject("last_number", Integer.class),
                row.getObject("pages", Integer.class),
                Persisted.time(row, "closed_at"),
                lines == null ? List.of() : List.of((String[]) lines.getArray()),
                row.getString("signer_name"),
                row.getString("closed_early"),
                row.getString("closed_pdf_sha256"));
    }
}
