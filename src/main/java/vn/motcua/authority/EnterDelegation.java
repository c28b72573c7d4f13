package vn.motcua.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Enters into an authority's register who signs for it from when on (NĐ 30/2020/NĐ-CP Art 13). Its head does that. */
@Component
public class EnterDelegation {

    private static final int LONGEST = 500;

    private final Delegations delegations;
    private final DelegationKeeper keeper;
    private final TransactionClock clock;

    EnterDelegation(Delegations delegations, DelegationKeeper keeper, TransactionClock clock) {
        this.delegations = delegations;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * What is typed into the register; any of it may be missing.
     *
     * @param validTo last day, null while it holds until it is ended
     */
    public record Entry(
            OfficialId official,
            SigningForm form,
            String onBehalfOf,
            String title,
            LocalDate validFrom,
            LocalDate validTo,
            String source) {}

    /**
     * Refused for anybody but the head of the authority, for who holds no post there, for a day that has passed (a paper
     * signed without a delegation does not get one afterwards), and where the same person signs in the same form already.
     */
    @Transactional
    public Outcome<Void> enter(AuthorityId authority, Entry typed) {
        var forbidden = keeper.refusal(authority);
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        var entry = cleaned(typed);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        delegations.hold(authority);
        var faults = faults(authority, entry, today);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        delegations.add(
                new Delegation(
                        0,
                        authority,
                        entry.official(),
                        null,
                        entry.form(),
                        entry.onBehalfOf(),
                        entry.title(),
                        entry.validFrom(),
                        entry.validTo(),
                        entry.source(),
                        null),
                keeper.official().id(),
                now);
        return Outcome.done(null);
    }

    private static Entry cleaned(Entry typed) {
        return new Entry(
                typed.official(),
                typed.form(),
                PlainText.line(typed.onBehalfOf()),
                PlainText.line(typed.title()),
                typed.validFrom(),
                typed.validTo(),
                PlainText.line(typed.source()));
    }

    private Map<String, String> faults(AuthorityId authority, Entry entry, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (entry.official() == null) {
            faults.put("officialId", "Chọn người ký.");
        } else if (delegations.candidates(authority, today).stream()
                .noneMatch(candidate -> candidate.official().equals(entry.official()))) {
            faults.put("officialId", "Người này không giữ chức vụ nào tại cơ quan.");
        }
        if (entry.form() == null) {
            faults.put("form", "Chọn hình thức ký: TM., KT., TL. hoặc TUQ.");
        }
        text(entry.onBehalfOf(), "onBehalfOf", "Ghi ký thay cho ai, ví dụ: Ủy ban nhân dân, Chủ tịch.", faults);
        text(entry.title(), "title", "Ghi chức vụ đứng trên tên người ký, ví dụ: Phó Chủ tịch.", faults);
        text(entry.source(), "source", "Ghi văn bản làm căn cứ: số, ngày.", faults);
        days(entry, today, faults);
        if (faults.isEmpty() && signsAlready(authority, entry, today)) {
            faults.put("officialId", "Người này đã có tên trong sổ với cùng hình thức ký trong thời gian đó.");
        }
        return faults;
    }

    private static void text(String text, String field, String missing, Map<String, String> faults) {
        if (text == null) {
            faults.put(field, missing);
        } else if (text.length() > LONGEST) {
            faults.put(field, "Dài quá %d ký tự.".formatted(LONGEST));
        }
    }

    private static void days(Entry entry, LocalDate today, Map<String, String> faults) {
        if (entry.validFrom() == null) {
            faults.put("validFrom", "Ghi ngày bắt đầu.");
        } else if (entry.validFrom().isBefore(today)) {
            faults.put("validFrom", "Không ghi lùi ngày: sớm nhất là hôm nay, %s.".formatted(Vietnam.day(today)));
        } else if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            faults.put("validTo", "Ngày cuối phải từ ngày bắt đầu trở đi.");
        }
    }

    private boolean signsAlready(AuthorityId authority, Entry entry, LocalDate today) {
        return delegations.of(authority, today).stream()
                .filter(held -> held.official().equals(entry.official()) && held.form() == entry.form())
                .anyMatch(held -> !held.over(entry.validFrom())
                        && (entry.validTo() == null || !held.validFrom().isAfter(entry.validTo())));
    }
}
