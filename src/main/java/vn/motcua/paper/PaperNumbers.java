package vn.motcua.paper;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;

/**
 * The number registers, one for an authority, a kind of paper and a year, each from 1. The row stays locked until its
 * transaction ends, so no number is skipped or given twice.
 */
@Component
public class PaperNumbers {

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(AuthorityId authority, PaperKind kind, int year) {
        return next(authority, kind.name(), year);
    }

    /** The next number of what is no {@link PaperKind}: a kind of results. */
    public int next(AuthorityId authority, String kind, int year) {
        return jdbc.sql(
                        """
                        insert into paper_number as register (authority_id, kind, year, last_number)
                        values (?, ?, ?, 1)
                        on conflict (authority_id, kind, year) do update set last_number = register.last_number + 1
                        returning last_number""")
                .params(authority.value(), kind, year)
                .query(Integer.class)
                .single();
    }

    /** The last one given, whoever may be about to give the next; empty where none was ever given. */
    Optional<Integer> last(AuthorityId authority, PaperKind kind, int year) {
        return jdbc.sql("select last_number from paper_number where authority_id = ? and kind = ? and year = ?")
                .params(authority.value(), kind.name(), year)
                .query(Integer.class)
                .optional();
    }

    /** Holds up whoever wants the next number until the transaction ends; empty where none was ever given. */
    Optional<Integer> hold(AuthorityId authority, PaperKind kind, int year) {
        return jdbc.sql(
                        """
                        select last_number from paper_number where authority_id = ? and kind = ? and year = ?
                        for update""")
                .params(authority.value(), kind.name(), year)
                .query(Integer.class)
                .optional();
    }
}
