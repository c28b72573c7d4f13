package vn.motcua.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Repository;

/**
 * Sign-ins that the provider has ended. They stand in the database, since the provider tells one node and the session may
 * be another's; each node reads them again after some seconds. Times are the provider's own.
 */
@Repository
class EndedSignIns {

    static final String SESSION_ID = "sid";

    private static final Duration REREAD = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(1);

    /**
     * What the provider says has ended: one session, or without one all of somebody's that had begun.
     *
     * @param id of the provider's message
     * @param session null for all of the subject's
     * @param subject null where only the session is named
     */
    record SignOut(String id, String session, String subject, Instant at) {

        boolean ends(OidcIdToken token) {
            return session != null
                    ? session.equals(token.getClaimAsString(SESSION_ID))
                    : subject.equals(token.getSubject())
                            && (token.getIssuedAt() == null
                                    || !token.getIssuedAt().isAfter(at));
        }
    }

    private record Reading(List<SignOut> all, Instant from) {

        /** The tests' clock may go back as well. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(from.plus(REREAD));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Reading reading;

    EndedSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same message twice is one; what is older than any session can be is forgotten. */
    void add(SignOut ended) {
        jdbc.sql(
                        """
                        insert into provider_sign_out (id, session_id, subject, at) values (?, ?, ?, ?)
                        on conflict (id) do nothing""")
                .params(ended.id(), ended.session(), ended.subject(), Timestamp.from(ended.at()))
                .update();
        jdbc.sql("delete from provider_sign_out where at < ?")
                .param(Timestamp.from(ended.at().minus(KEPT)))
                .update();
        reading = null;
    }

    boolean include(OidcIdToken token) {
        var now = clock.instant();
        var known = reading;
        if (known == null || !known.holdsAt(now)) {
            known = new Reading(read(), now);
            reading = known;
        }
        return known.all().stream().anyMatch(ended -> ended.ends(token));
    }

    private List<SignOut> read() {
        return jdbc.sql("select id, session_id, subject, at from provider_sign_out")
                .query((row, number) -> new SignOut(
                        row.getString("id"),
                        row.getString("session_id"),
                        row.getString("subject"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
