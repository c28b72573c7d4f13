package vn.motcua.workflow.form;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What the forms about a due date in danger say of it: the date, what is left, by when to apologise, what was written so far. */
@Component
class ApologyStory {

    private final Apologies apologies;
    private final Authorities authorities;
    private final TransactionClock clock;

    ApologyStory(Apologies apologies, Authorities authorities, TransactionClock clock) {
        this.apologies = apologies;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Vietnamese sentences, read anew each time the form opens. */
    String of(UUID id) {
        var apology = apologies.get(id);
        var story = new ArrayList<String>();
        story.add("Hạn trả: %s%s.".formatted(Vietnam.minuteOfDay(apology.dueBefore()), distance(apology)));
        var asked = apology.status() == Apology.Status.ASKED;
        if (asked) {
            story.add("Trả lời trước %s.".formatted(Vietnam.minuteOfDay(apology.answerBy())));
        }
        story.add("%s gửi chậm nhất %s."
                .formatted(
                        asked ? "Nếu không kịp, thư xin lỗi" : "Thư xin lỗi", Vietnam.minuteOfDay(apology.sendBy())));
        if (apology.round() > 1) {
            story.add("Hồ sơ đã hẹn lại %d lần: lần này do người đứng đầu cơ quan quyết định, có ghi lý do."
                    .formatted(apology.round() - 1));
        }
        if (apology.cause() != null) {
            story.add(
                    "Nguyên nhân đã nêu: %s.".formatted(apology.cause().label().toLowerCase(Vietnam.LOCALE)));
            story.add("Lý do viết cho người dân: %s".formatted(apology.reason()));
            story.add("Đề nghị hẹn lại: %s.".formatted(Vietnam.minuteOfDay(apology.promisedAt())));
        }
        if (apology.status() == Apology.Status.SENT_BACK) {
            story.add("Lãnh đạo trả lại: %s".formatted(apology.decisionNote()));
        }
        return String.join("\n", story);
    }

    private String distance(Apology apology) {
        var now = clock.instant();
        try {
            var calendar = authorities.calendarOf(apology.authority());
            return now.isBefore(apology.dueBefore())
                    ? ", còn " + Vietnam.workingTime(calendar.openTimeBetween(now, apology.dueBefore()))
                    : ", đã quá hạn " + Vietnam.workingTime(calendar.openTimeBetween(apology.dueBefore(), now));
        } catch (CalendarDataMissing uncountable) {
            return "";
        }
    }
}
