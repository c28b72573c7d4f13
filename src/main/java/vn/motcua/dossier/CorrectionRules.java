package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Who may put something right, and until when: the desk that received the dossier, before there is a result; alone until
 * the specialist has it, then with a leader of the authority that decides.
 */
@Component
public class CorrectionRules {

    private static final Set<DossierStatus> BEFORE_THE_RESULT = EnumSet.of(
            DossierStatus.REGISTERED,
            DossierStatus.ACCEPTED,
            DossierStatus.PROCESSING,
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.PAYMENT_REQUESTED);

    private final LateEntryRule lateEntryRule;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CorrectionRules(LateEntryRule lateEntryRule, CurrentOfficial current, TransactionClock clock) {
        this.lateEntryRule = lateEntryRule;
        this.current = current;
        this.clock = clock;
    }

    /** Why the current official can neither do nor propose it now; empty where nothing stands against it. */
    public Optional<Refusal> objection(Dossier dossier, Correction.Kind kind) {
        if (!current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority())) {
            return Optional.of(Refusal.forbidden("Chỉ bộ phận một cửa đã nhận hồ sơ được đính chính, hủy, nhập bù."));
        }
        return objectionToIt(dossier, kind);
    }

    /** The same for whoever decides: a leader, and not about what they proposed themselves. */
    public Optional<Refusal> objection(Dossier dossier, Correction proposed) {
        if (!current.get().answersAs(Role.LEADER, dossier.competentAuthority())) {
            return Optional.of(Refusal.forbidden("Chỉ lãnh đạo cơ quan giải quyết được quyết định đề nghị này."));
        }
        if (current.get().id().equals(proposed.proposedBy())) {
            return Optional.of(Refusal.forbidden("Người đề nghị không tự đồng ý với đề nghị của mình."));
        }
        return proposed.open()
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment("Đề nghị này đã có kết quả: %s."
                        .formatted(proposed.state().label())));
    }

    /** What stands against it whoever does it: asked when it is proposed, and again when a leader agrees. */
    Optional<Refusal> objectionToIt(Dossier dossier, Correction.Kind kind) {
        return tooLate(dossier, kind).or(() -> notThisWay(dossier, kind));
    }

    private Optional<Refusal> tooLate(Dossier dossier, Correction.Kind kind) {
        if (kind == Correction.Kind.LATE_ENTRY) {
            return dossier.status() == DossierStatus.REGISTERED
                    ? Optional.empty()
                    : Optional.of(WrongStatus.of(dossier, "nhập bù"));
        }
        if (BEFORE_THE_RESULT.contains(dossier.status()) && !dossier.signed()) {
            return Optional.empty();
        }
        return Optional.of(WrongStatus.of(
                dossier,
                switch (kind) {
                    case DATA -> "đính chính";
                    case REFILED -> "lập lại";
                    default -> "hủy";
                }));
    }

    private Optional<Refusal> notThisWay(Dossier dossier, Correction.Kind kind) {
        return switch (kind) {
            case DATA -> Optional.empty();
            case VOIDED -> filedByTheApplicant(dossier);
            case REFILED ->
                filedByTheApplicant(dossier).or(() -> anotherDay(dossier)).or(() -> lateEntryFirst(dossier));
            case LATE_ENTRY ->
                dossier.channel() == Channel.DESK
                        ? Optional.empty()
                        : Optional.of(Refusal.refused("Chỉ nhập bù hồ sơ nhận giấy tại quầy."));
        };
    }

    private static Optional<Refusal> filedByTheApplicant(Dossier dossier) {
        return dossier.portalCode() == null
                ? Optional.empty()
                : Optional.of(Refusal.refused(
                        "Hồ sơ do người nộp gửi trực tuyến, không phải một cửa nhập: hãy trả lời ở việc tiếp nhận, "
                                + "ghi nhận rút hồ sơ, hoặc để lãnh đạo dừng giải quyết."));
    }

    private Optional<Refusal> anotherDay(Dossier dossier) {
        var entered = LocalDate.ofInstant(dossier.enteredAt(), Vietnam.ZONE);
        return entered.equals(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))
                ? Optional.empty()
                : Optional.of(Refusal.refused(
                        "Chỉ lập lại trong ngày vào sổ (%s). Nay hãy để lãnh đạo dừng giải quyết, và tiếp nhận hồ sơ mới."
                                .formatted(Vietnam.day(entered))));
    }

    /** The successor keeps the reception: nobody gives it one alone that no leader has agreed to. */
    private Optional<Refusal> lateEntryFirst(Dossier dossier) {
        return lateEntryRule.owed(dossier)
                ? Optional.of(
                        Refusal.refused(
                                "Hồ sơ vào sổ muộn, lãnh đạo chưa đồng ý nhập bù: hãy khai «Nhập bù sau sự cố» trước, rồi lập lại."))
                : Optional.empty();
    }

    /** Whether the desk has let it out of its hands. */
    public boolean needsTheLeader(Dossier dossier, Correction.Kind kind) {
        return kind == Correction.Kind.LATE_ENTRY
                || dossier.code() != null && dossier.status() != DossierStatus.ACCEPTED;
    }
}
