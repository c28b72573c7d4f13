package vn.motcua.messaging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;

/**
 * After a long outage: lets everything go again that a partner did not answer until the attempts were used up. What it
 * rejected stays, since it would reject it again.
 */
@Component
public class ResendDeadLetters {

    private final JdbcClient jdbc;
    private final ResendMessage resendMessage;
    private final MessagingSettings settings;

    ResendDeadLetters(JdbcClient jdbc, ResendMessage resendMessage, MessagingSettings settings) {
        this.jdbc = jdbc;
        this.resendMessage = resendMessage;
        this.settings = settings;
    }

    private record Dead(UUID id, int version) {}

    /**
     * @param official id of who resends
     * @return how many go again
     */
    public int resend(String partner, String official) {
        return (int) exhausted(partner).stream()
                .map(dead -> resendMessage.resend(dead.id(), dead.version(), official))
                .filter(outcome -> outcome instanceof Outcome.Done)
                .count();
    }

    private List<Dead> exhausted(String partner) {
        return jdbc.sql(
                        """
                        select id, version from outbox_message
                        where state = 'DEAD' and partner = :partner and attempts - attempts_before >= :attempts
                        order by seq""")
                .param("partner", partner)
                .param("attempts", settings.attempts())
                .query((row, number) -> new Dead(row.getObject("id", UUID.class), row.getInt("version")))
                .list();
    }
}
