package vn.motcua.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Nhận hồ sơ qua bưu chính công ích: with the number of the Phiếu gửi. The signing of the hand-over is the legal time of
 * submission (QĐ 45/2016/QĐ-TTg).
 */
@Component
public class RecordPostalIntake {

    private final JdbcClient jdbc;
    private final PostalReceipts receipts;
    private final ParcelLimits limits;
    private final DossierRegister register;
    private final DossierEvents history;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordPostalIntake(
            JdbcClient jdbc,
            PostalReceipts receipts,
            ParcelLimits limits,
            DossierRegister register,
            DossierEvents history,
            CurrentOfficial current,
            TransactionClock clock) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.limits = limits;
        this.register = register;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Once for a dossier; the same again is what it was.
     *
     * @param sentOn day on the Phiếu gửi, from which the carrier's transit runs; null is refused
     * @param handedOverAt when desk and carrier signed the hand-over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> record(DossierId dossier, String typed, LocalDate sentOn, Instant handedOverAt) {
        var slip = PlainText.line(typed);
        if (slip == null || !slip.matches("[0-9A-Za-z./-]{4,40}")) {
            return Outcome.refused(
                    Refusal.invalid("Hồ sơ qua bưu chính: ghi số Phiếu gửi, 4–40 chữ số, chữ cái không dấu.")
                            .about("postalSlip"));
        }
        if (sentOn == null || sentOn.isAfter(LocalDate.ofInstant(handedOverAt, Vietnam.ZONE))) {
            return Outcome.refused(
                    Refusal.invalid("Hồ sơ qua bưu chính: ghi ngày trên Phiếu gửi, không sau ngày ký giao nhận.")
                            .about("postalSentOn"));
        }
        var coming = limits.coming(register.get(dossier), sentOn);
        var added = jdbc.sql(
                        """
                        insert into postal_intake
                            (dossier_id, slip_number, handed_over_at, recorded_at, recorded_by, sent_on, zone, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (dossier_id) do nothing""")
                .params(
                        dossier.value(),
                        slip,
                        Persisted.time(handedOverAt),
                        Persisted.time(clock.instant()),
                        current.get().id().value(),
                        sentOn,
                        coming.zone().name(),
                        Persisted.time(coming.cameBy()))
                .update();
        if (added == 1) {
            receipts.add(dossier, coming.receiptBy());
            var detail = new LinkedHashMap<String, String>();
            detail.put("Số Phiếu gửi", slip);
            detail.put("Ngày trên Phiếu gửi", Vietnam.day(sentOn));
            detail.put("Biên bản giao nhận ký lúc", Vietnam.minuteOfDay(handedOverAt));
            if (handedOverAt.isAfter(coming.cameBy())) {
                detail.put("Bưu chính chậm", "Thời gian toàn trình đến hết " + Vietnam.minuteOfDay(coming.cameBy()));
            }
            history.append(dossier, EventKind.CAME_BY_POST, detail);
        }
        return Outcome.done(slip);
    }
}
