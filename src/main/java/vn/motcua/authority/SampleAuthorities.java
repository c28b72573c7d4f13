package vn.motcua.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Fills the empty directory of a trial with invented authorities and officials, all marked as samples. */
@Component
public class SampleAuthorities {

    private final JdbcClient jdbc;
    private final JdbcAuthorities authorities;
    private final OfficialReader officials;
    private final Clock clock;

    SampleAuthorities(JdbcClient jdbc, JdbcAuthorities authorities, OfficialReader officials, Clock clock) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.officials = officials;
        this.clock = clock;
    }

    /**
     * An official that was created and has no account yet.
     *
     * @param official with today's posts, or those that come first
     * @param from first day in office if that lies ahead, else null
     */
    public record SampleOfficial(Official official, LocalDate from) {}

    /**
     * Refused if there is any authority or official: real data is never mixed with samples.
     *
     * @return those in office today or later; who has left before is on file and needs no account
     */
    @Transactional
    public Outcome<List<SampleOfficial>> load() {
        if (!isEmpty()) {
            return Outcome.refused(
                    Refusal.wrongMoment("Chỉ nạp được dữ liệu mẫu khi chưa có cơ quan và cán bộ nào trong hệ thống."));
        }
        var layers = SampleFile.shipped();
        new SampleStructure(jdbc).insert(layers);
        new SamplePosts(jdbc).insert(layers);
        new SampleDelegations(jdbc).insert(layers);
        authorities.forget();
        return Outcome.done(inOffice());
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from authority) and not exists (select from official)")
                .query(Boolean.class)
                .single();
    }

    private List<SampleOfficial> inOffice() {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return jdbc.sql(
                        """
                        select official_id, greatest(min(valid_from), :today) as first_day
                        from post_holder where valid_to is null or valid_to >= :today
                        group by official_id order by official_id""")
                .param("today", today)
                .query((row, number) -> {
                    var first = row.getObject("first_day", LocalDate.class);
                    var official = officials
                            .read(
                                    new OfficialId(row.getString("official_id")),
                                    first.atStartOfDay(Vietnam.ZONE).toInstant())
                            .orElseThrow();
                    return new SampleOfficial(official, first.equals(today) ? null : first);
                })
                .list();
    }
}
