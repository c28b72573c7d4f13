package vn.motcua.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Leaves.Colleague;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Ghi nghỉ: an official is away from now, or from a day on, until the end of a day; somebody may stand in. */
@Component
public class EnterLeave {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 366;

    private final Leaves leaves;
    private final LeaveKeeper keeper;
    private final Delegations delegations;
    private final TransactionClock clock;

    EnterLeave(Leaves leaves, LeaveKeeper keeper, Delegations delegations, TransactionClock clock) {
        this.leaves = leaves;
        this.keeper = keeper;
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * What is typed; any of it may be missing.
     *
     * @param from first day, null for at once; today is at once
     * @param until last day
     * @param standIn null for nobody
     */
    public record Entry(OfficialId official, LocalDate from, LocalDate until, OfficialId standIn, String reason) {}

    private record Period(Instant begin, Instant end) {}

    /**
     * Refused for anybody but a leader, for the absent one themselves, for the past, beside another leave of theirs or while
     * they stand in for somebody, and for a stand-in of another authority, without a post for the work, or away as well.
     *
     * @return its id
     */
    @Transactional
    public Outcome<UUID> enter(AuthorityId authority, Entry entry) {
        var forbidden = keeper.refusal(authority, entry.official());
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        leaves.hold(authority);
        var now = clock.instant();
        var reason = PlainText.line(entry.reason());
        var faults = new LinkedHashMap<String, String>();
        var absent = absent(authority, entry, now, faults);
        var period = period(entry, now, faults);
        if (reason != null && reason.length() > LONGEST_REASON) {
            faults.put("reason", "Dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        if (faults.isEmpty()) {
            absentBusy(absent, period, faults);
        }
        if (faults.isEmpty() && entry.standIn() != null) {
            standIn(authority, absent, entry.standIn(), period, faults);
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        var id = UUID.randomUUID();
        leaves.add(
                new Leave(
                        id,
                        authority,
                        entry.official(),
                        null,
                        period.begin(),
                        period.end(),
                        entry.standIn(),
                        null,
                        reason,
                        null,
                        now,
                        null,
                        null,
                        null),
                keeper.official().id());
        return Outcome.done(id);
    }

    private Colleague absent(AuthorityId authority, Entry entry, Instant now, Map<String, String> faults) {
        var found = leaves.colleagues(authority, now).stream()
                .filter(each -> each.official().equals(entry.official()))
                .findFirst()
                .orElse(null);
        if (entry.official() == null) {
            faults.put("officialId", "Chọn người nghỉ.");
        } else if (found == null) {
            faults.put("officialId", "Người này không giữ chức vụ nào tại cơ quan.");
        }
        return found;
    }

    private static Period period(Entry entry, Instant now, Map<String, String> faults) {
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        var from = entry.from() == null ? today : entry.from();
        if (from.isBefore(today)) {
            faults.put("from", "Không ghi lùi ngày: sớm nhất là hôm nay, %s.".formatted(Vietnam.day(today)));
        }
        if (entry.until() == null) {
            faults.put("until", "Ghi ngày nghỉ cuối cùng.");
            return null;
        }
        if (entry.until().isBefore(from)) {
            faults.put("until", "Ngày cuối phải từ ngày bắt đầu trở đi.");
        } else if (entry.until().isAfter(from.plusDays(LONGEST_DAYS))) {
            faults.put("until", "Nghỉ dài nhất một năm; dài hơn thì thay đổi chức vụ.");
        }
        var begin = from.equals(today) ? now : from.atStartOfDay(Vietnam.ZONE).toInstant();
        return new Period(
                begin, entry.until().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    private void absentBusy(Colleague absent, Period period, Map<String, String> faults) {
        for (var other : leaves.crossing(absent.official(), period.begin(), period.end())) {
            if (other.official().equals(absent.official())) {
                faults.put("from", "Người này đã có lịch nghỉ %s.".formatted(words(other)));
            } else {
                faults.put(
                        "officialId",
                        "Người này đang thay %s %s: chấm dứt việc thay đó trước, kẻo hai người thay vòng cho nhau."
                                .formatted(other.fullName(), words(other)));
            }
        }
    }

    private void standIn(
            AuthorityId authority, Colleague absent, OfficialId chosen, Period period, Map<String, String> faults) {
        if (chosen.equals(absent.official())) {
            faults.put("standIn", "Người nghỉ không tự thay mình.");
            return;
        }
        var lastDay = LocalDate.ofInstant(period.end().minusSeconds(1), Vietnam.ZONE);
        var found = leaves.colleagues(authority, period.begin()).stream()
                .filter(each -> each.official().equals(chosen))
                .findFirst();
        if (found.isEmpty()) {
            faults.put("standIn", "Người thay phải giữ chức vụ tại chính cơ quan này.");
            return;
        }
        leaves.crossing(chosen, period.begin(), period.end()).stream()
                .filter(other -> other.official().equals(chosen))
                .findFirst()
                .ifPresent(away -> faults.put("standIn", "Người này cũng nghỉ %s.".formatted(words(away))));
        if (faults.isEmpty() && !able(authority, absent, found.get(), period, lastDay)) {
            faults.put(
                    "standIn",
                    "Chức vụ của người này không làm được việc của người nghỉ. Thay lãnh đạo phải là lãnh đạo khác, "
                            + "hoặc người có tên trong sổ ủy quyền ký suốt thời gian đó.");
        }
    }

    /** Each post of the absent one that has work must be within the stand-in's reach. */
    private boolean able(AuthorityId authority, Colleague absent, Colleague standIn, Period period, LocalDate lastDay) {
        return absent.posts().stream()
                .filter(post -> !Set.of(Role.OPERATOR, Role.DESIGNER).contains(post.role()))
                .allMatch(post -> StandInRule.mayDo(post, standIn.posts())
                        || post.role() == Role.LEADER && delegated(authority, standIn, period, lastDay));
    }

    private boolean delegated(AuthorityId authority, Colleague standIn, Period period, LocalDate lastDay) {
        var firstDay = LocalDate.ofInstant(period.begin(), Vietnam.ZONE);
        return delegations.on(authority, firstDay).stream()
                .anyMatch(held -> held.official().equals(standIn.official()) && held.on(lastDay));
    }

    private static String words(Leave leave) {
        return "từ %s đến hết %s"
                .formatted(
                        Vietnam.day(LocalDate.ofInstant(leave.beginsAt(), Vietnam.ZONE)),
                        Vietnam.day(LocalDate.ofInstant(leave.end().minusSeconds(1), Vietnam.ZONE)));
    }
}
