package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Nhập bù: what was received on paper while the system stood still is entered afterwards with its real reception, within
 * {@code lateEntry.workingDays} of the outage's end; a leader agrees before it is accepted.
 */
@Component
public class RequestLateEntry {

    private static final int NUMBER_MOST = 50;

    private final DossierRows rows;
    private final CorrectionRules rules;
    private final DossierLaw law;
    private final Authorities authorities;
    private final PutRight putRight;
    private final TransactionClock clock;

    RequestLateEntry(
            DossierRows rows,
            CorrectionRules rules,
            DossierLaw law,
            Authorities authorities,
            PutRight putRight,
            TransactionClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.law = law;
        this.authorities = authorities;
        this.putRight = putRight;
        this.clock = clock;
    }

    /**
     * @param from null if nothing was entered
     * @param to null if nothing was entered
     */
    @Transactional
    public Outcome<Correction> request(
            DossierId id, Instant from, Instant to, String paperNumber, CorrectionGrounds typed) {
        var dossier = rows.take(id).orElseThrow();
        var objection = rules.objection(dossier, Correction.Kind.LATE_ENTRY);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var entered = new Entered();
        var grounds = typed.read(entered);
        var number = entered.required("paperNumber", paperNumber, NUMBER_MOST, "Chưa ghi số phiếu tiếp nhận giấy.");
        check(dossier, from, to, entered);
        return entered.errors().isEmpty()
                ? putRight.put(
                        dossier,
                        Correction.Kind.LATE_ENTRY,
                        grounds,
                        new PutRight.Particulars(null, null, null, new Correction.Outage(from, to, number), List.of()))
                : Outcome.refused(Refusal.invalid(entered.errors()));
    }

    private void check(Dossier dossier, Instant from, Instant to, Entered entered) {
        if (from == null) {
            entered.wrong("outageFrom", "Chưa ghi sự cố bắt đầu lúc nào.");
        }
        if (to == null) {
            entered.wrong("outageTo", "Chưa ghi sự cố kết thúc lúc nào.");
        }
        if (from == null || to == null) {
            return;
        }
        var received = dossier.receivedAt();
        if (!from.isBefore(to)) {
            entered.wrong("outageTo", "Sự cố phải kết thúc sau khi bắt đầu.");
        }
        if (Duration.between(from, to).compareTo(Correction.Outage.LONGEST) > 0) {
            entered.wrong("outageFrom", "Một sự cố dài nhất %d ngày.".formatted(Correction.Outage.LONGEST.toDays()));
        }
        if (to.isAfter(clock.instant())) {
            entered.wrong("outageTo", "Sự cố chưa kết thúc: thời điểm này ở tương lai.");
        }
        if (received.isBefore(from)) {
            entered.wrong(
                    "outageFrom",
                    "Hồ sơ ghi nhận lúc %s, trước khi sự cố bắt đầu: không lùi ngày được."
                            .formatted(Vietnam.minute(received)));
        }
        if (received.isAfter(to)) {
            entered.wrong(
                    "outageTo",
                    "Hồ sơ ghi nhận lúc %s, khi sự cố đã kết thúc: phải tiếp nhận như thường."
                            .formatted(Vietnam.minute(received)));
        }
        var calendar = authorities.calendarOf(dossier.receivingAuthority());
        if (!calendar.isWorkingDay(LocalDate.ofInstant(received, Vietnam.ZONE))) {
            entered.wrong(
                    "outageFrom", "Ngày nhận hồ sơ là ngày nghỉ của bộ phận một cửa: không có giấy nào nhận hôm ấy.");
        }
        var days = law.parameter(dossier, "lateEntry.workingDays").integer();
        var last = calendar.due(to, new Limit(days, LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
        if (clock.instant().isAfter(last)) {
            entered.wrong(
                    "outageTo",
                    "Chỉ nhập bù trong %d ngày làm việc sau sự cố, đến %s.".formatted(days, Vietnam.minute(last)));
        }
    }
}
