package vn.motcua.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** The table {@code book_closing}. */
@Component
class BookClosings {

    private final JdbcClient jdbc;

    BookClosings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that waits for whoever signs. */
    Optional<BookClosing> open(BookVolume book) {
        return jdbc.sql(
                        """
                        select c.*, o.full_name from book_closing c join official o on o.id = c.asked_by
                        where c.authority_id = ? and c.year = ? and c.volume = ? and c.decided_at is null""")
                .params(book.authority().value(), book.year(), book.volume())
                .query((row, index) -> new BookClosing(
                        row.getLong("id"),
                        Persisted.time(row, "asked_at"),
                        new OfficialId(row.getString("asked_by")),
                        row.getString("full_name"),
                        row.getString("reason")))
                .optional();
    }

    /** Why the last one that was not withdrawn was declined, in words for the page; empty if it was not. */
    Optional<String> lastDecline(BookVolume book) {
        return jdbc.sql(
                        """
                        select o.full_name || ': ' || c.decline_reason from (
                            select * from book_closing
                            where authority_id = ? and year = ? and volume = ? and outcome is distinct from 'WITHDRAWN'
                            order by id desc limit 1
                        ) c join official o on o.id = c.decided_by where c.outcome = 'DECLINED'""")
                .params(book.authority().value(), book.year(), book.volume())
                .query(String.class)
                .optional();
    }

    /** @return false if somebody has asked before */
    boolean ask(BookVolume book, String reason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                        insert into book_closing (authority_id, year, volume, asked_at, asked_by, reason)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                book.authority().value(),
                                book.year(),
                                book.volume(),
                                Persisted.time(at),
                                by.value(),
                                reason)
                        .update()
                == 1;
    }

    /**
     * @param declineReason null but where it is declined
     * @return false if it has ended before
     */
    boolean end(BookClosing closing, ClosingEnd end, String declineReason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                        update book_closing set decided_at = ?, decided_by = ?, outcome = ?, decline_reason = ?
                        where id = ? and decided_at is null""")
                        .params(Persisted.time(at), by.value(), end.name(), declineReason, closing.id())
                        .update()
                == 1;
    }

    /** How many wait in the books of these authorities. */
    int waiting(Collection<AuthorityId> authorities) {
        return jdbc.sql("select count(*) from book_closing where authority_id = any (?) and decided_at is null")
                .param(authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
