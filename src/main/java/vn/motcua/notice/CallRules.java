package vn.motcua.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** What may be written down as a call: about something told, made after it and not in the future, in readable words. */
final class CallRules {

    private static final int REACHED_MOST = 200;
    private static final int SAID_LEAST = 3;
    private static final int SAID_MOST = 2000;

    private CallRules() {}

    /** @return the notice that the call is; typed twice alike it has the same id */
    static Outcome<Notice> read(CallEntry typed, Notice about, AuthorityId caller, String official, Instant now) {
        var wrong = new LinkedHashMap<String, String>();
        var at = time(typed.at(), about.at(), now, wrong);
        var unreachable = Boolean.TRUE.equals(typed.unreachable());
        var reached = reached(typed.reached(), unreachable, wrong);
        var said = said(typed.said(), wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        return Outcome.done(new Notice(
                idOf(about, at, reached, said),
                about.dossier(),
                about.kind(),
                NoticeChannel.CALL,
                unreachable ? NoticeState.NOT_REACHED : NoticeState.SENT,
                about.at(),
                now,
                at,
                caller,
                new Notice.Call(official, reached, said),
                null));
    }

    private static UUID idOf(Notice about, Instant at, String reached, String said) {
        return OutgoingMessage.idOf(about.dossier(), about.kind(), about.at(), NoticeChannel.CALL, at, reached, said);
    }

    private static Instant time(String typed, Instant event, Instant now, Map<String, String> wrong) {
        var at = parsed(typed);
        if (at == null) {
            wrong.put("at", "Chưa ghi đúng ngày giờ gọi, ví dụ 2026-11-20T09:15.");
        } else if (at.isAfter(now)) {
            wrong.put("at", "Cuộc gọi không thể ở tương lai.");
        } else if (at.isBefore(event.truncatedTo(ChronoUnit.MINUTES))) {
            wrong.put("at", "Cuộc gọi không thể trước việc được báo (%s).".formatted(Vietnam.minute(event)));
        }
        return at;
    }

    private static Instant parsed(String typed) {
        try {
            var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    typed == null ? "" : typed.strip(), OffsetDateTime::from, LocalDateTime::from);
            return (time instanceof OffsetDateTime exact
                            ? exact.toInstant()
                            : ((LocalDateTime) time).atZone(Vietnam.ZONE).toInstant())
                    .truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String reached(String typed, boolean unreachable, Map<String, String> wrong) {
        var reached = PlainText.line(typed);
        if (reached == null && !unreachable) {
            wrong.put("reached", "Chưa ghi đã nói chuyện với ai, hoặc đánh dấu không liên lạc được.");
        } else if (reached != null && unreachable) {
            wrong.put("reached", "Không liên lạc được thì không ghi người đã nghe máy.");
        } else if (reached != null && reached.codePointCount(0, reached.length()) > REACHED_MOST) {
            wrong.put("reached", "Dài quá %d ký tự.".formatted(REACHED_MOST));
        }
        return reached;
    }

    private static String said(String typed, Map<String, String> wrong) {
        var said = PlainText.lines(typed);
        var length = said == null ? 0 : said.codePointCount(0, said.length());
        if (length < SAID_LEAST || length > SAID_MOST) {
            wrong.put("said", "Nội dung cuộc gọi dài từ %d đến %d ký tự.".formatted(SAID_LEAST, SAID_MOST));
        }
        return said;
    }
}
