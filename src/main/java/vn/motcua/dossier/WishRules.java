package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * What may be put in place of return mode and place, case and reception. A due date that has been promised never moves later without a
 * leader; a reception that is on a receipt never moves at all.
 */
@Component
class WishRules {

    private final DossierLaw law;
    private final LedgerDue ledgerDue;
    private final OffTerritory offTerritory;
    private final Corrections corrections;
    private final TransactionClock clock;

    WishRules(
            DossierLaw law,
            LedgerDue ledgerDue,
            OffTerritory offTerritory,
            Corrections corrections,
            TransactionClock clock) {
        this.offTerritory = offTerritory;
        this.law = law;
        this.ledgerDue = ledgerDue;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Why it cannot be so; asked when it is proposed, and again when a leader agrees. */
    Optional<Refusal> objection(Dossier dossier, CorrectedData after) {
        return mode(dossier, after)
                .or(() -> place(dossier, after))
                .or(() -> ofCase(dossier, after))
                .or(() -> reception(dossier, after));
    }

    /** Whether it is not the desk's alone, whoever has the dossier: a later due date, a later reception. */
    boolean asksLeader(Dossier dossier, CorrectedData after) {
        var toCase = after.wish().caseKey();
        var later = dossier.acceptedAt() != null
                && !toCase.equals(dossier.caseKey())
                && ledgerDue
                        .underCase(dossier, toCase)
                        .isAfter(ledgerDue.of(dossier).due().toInstant());
        return later || after.wish().receivedAt().isAfter(dossier.receivedAt());
    }

    private Optional<Refusal> mode(Dossier dossier, CorrectedData after) {
        var mode = after.wish().returnMode();
        if (mode == dossier.returnMode()) {
            return Optional.empty();
        }
        if (!law.procedureOf(dossier).returnModes().contains(mode)) {
            return refused("returnMode", "Thủ tục này không trả kết quả «%s».".formatted(mode.label()));
        }
        return mode == ReturnMode.POST && after.receiver().address() == null
                ? refused("returnMode", "Trả qua bưu chính cần địa chỉ của người nhận: hãy ghi địa chỉ cùng lúc.")
                : Optional.empty();
    }

    private Optional<Refusal> place(Dossier dossier, CorrectedData after) {
        var place = after.wish().returnPlace();
        if (place.equals(dossier.returningAuthority())) {
            return Optional.empty();
        }
        if (after.wish().returnMode() != ReturnMode.DESK) {
            return refused("returnPlace", "Kết quả không trả tại bộ phận một cửa: không chọn nơi trả.");
        }
        return offTerritory
                .objection(
                        law.procedureOf(dossier),
                        dossier.receivingAuthority(),
                        new FilingPlaces(null, place),
                        day(clock.instant()))
                .map(refusal -> refusal.about("returnPlace"));
    }

    private Optional<Refusal> ofCase(Dossier dossier, CorrectedData after) {
        var toCase = after.wish().caseKey();
        if (toCase.equals(dossier.caseKey())) {
            return Optional.empty();
        }
        if (law.promisedUnder(dossier).limits().stream()
                .noneMatch(limit -> limit.key().equals(toCase))) {
            return refused("caseKey", "Thủ tục này không có trường hợp «%s».".formatted(toCase));
        }
        return dossier.acceptedAt() == null ? Optional.empty() : whileItCounts(dossier, after);
    }

    /** It moves what was promised, so it is an act of its own. */
    private Optional<Refusal> whileItCounts(Dossier dossier, CorrectedData after) {
        if (CorrectedData.of(dossier).changesTo(after).size() > 1) {
            return refused("caseKey", "Hạn trả đổi theo trường hợp: hãy đính chính trường hợp riêng một lần.");
        }
        if (!dossier.running()) {
            return refused(
                    "caseKey",
                    "Thời hạn đang tạm dừng: đính chính trường hợp sau khi đã nhận bổ sung hoặc đã nộp tiền.");
        }
        return ledgerDue.caseOfItsCourse(dossier)
                ? refused(
                        "caseKey",
                        "Trường hợp này có từ khi lấy ý kiến cơ quan khác, không phải ghi nhầm khi tiếp nhận.")
                : Optional.empty();
    }

    private Optional<Refusal> reception(Dossier dossier, CorrectedData after) {
        var to = after.wish().receivedAt();
        if (to.equals(dossier.receivedAt())) {
            return Optional.empty();
        }
        if (dossier.acceptedAt() != null) {
            return refused(
                    "receivedAt",
                    "Thời điểm nhận đã ghi trên giấy tiếp nhận và thời hạn tính từ đó: không sửa được. Nếu ghi sai, hãy hủy "
                            + "hồ sơ rồi tiếp nhận lại; nhận từ hôm trước thì khai «Nhập bù sau sự cố».");
        }
        if (dossier.channel() == Channel.ONLINE) {
            return refused("receivedAt", "Hồ sơ nộp trực tuyến: thời điểm nhận do hệ thống ghi, không sửa được.");
        }
        return ofAnother(dossier, to).or(() -> times(dossier, to));
    }

    /** A leader has agreed to that moment, or it is another dossier's. */
    private Optional<Refusal> ofAnother(Dossier dossier, Instant to) {
        if (corrections.leadingTo(dossier.id()).isPresent()) {
            return refused("receivedAt", "Hồ sơ lập lại giữ nguyên thời điểm nhận của hồ sơ cũ, không sửa được.");
        }
        var agreed = corrections.of(dossier.id()).stream()
                .anyMatch(one -> one.kind() == Correction.Kind.LATE_ENTRY && one.state() == Correction.State.APPLIED);
        return agreed
                ? refused("receivedAt", "Lãnh đạo đã đồng ý nhập bù với thời điểm nhận này, không sửa được nữa.")
                : Optional.empty();
    }

    private Optional<Refusal> times(Dossier dossier, Instant to) {
        if (to.isAfter(clock.instant())) {
            return refused("receivedAt", "Thời điểm nhận hồ sơ không thể ở tương lai.");
        }
        if (day(to).isAfter(day(dossier.receivedAt()))) {
            return refused("receivedAt", "Chỉ sửa về trước, hoặc trong cùng ngày đã ghi; không lùi sang ngày sau.");
        }
        if (to.isBefore(dossier.submittedAt()) && !dossier.submittedAt().equals(dossier.receivedAt())) {
            return refused("receivedAt", "Thời điểm nộp phải trước hoặc bằng thời điểm nhận hồ sơ.");
        }
        var procedure = law.procedureOf(dossier);
        return day(to).isBefore(procedure.validFrom())
                ? refused(
                        "receivedAt",
                        "Ngày %s áp dụng quy định khác của thủ tục: hãy hủy hồ sơ này và tiếp nhận lại."
                                .formatted(Vietnam.day(day(to))))
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String field, String words) {
        return Optional.of(Refusal.refused(words).about(field));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnam.ZONE);
    }
}
