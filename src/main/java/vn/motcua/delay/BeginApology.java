package vn.motcua.delay;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Role;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Báo không kịp: whoever holds a dossier, or a leader, says unasked that its date will not be kept. This is also the way to a
 * second promise, which only the head can give.
 */
@Component
public class BeginApology {

    private final ApologyRows rows;
    private final OpenApology openApology;
    private final PromiseGuard guard;
    private final ApologyWork work;
    private final ApologyClock apologyClock;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    BeginApology(
            ApologyRows rows,
            OpenApology openApology,
            PromiseGuard guard,
            ApologyWork work,
            ApologyClock apologyClock,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.openApology = openApology;
        this.guard = guard;
        this.work = work;
        this.apologyClock = apologyClock;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Apology> begin(DossierId id) {
        var visible = register.visibleTo(current.get(), id);
        if (visible instanceof Outcome.Refused<Dossier> refused) {
            return Outcome.refused(refused.refusal());
        }
        var dossier = visible.orThrow();
        var holder = work.holder(id);
        return objection(dossier, holder)
                .<Outcome<Apology>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(begin(dossier, holder)));
    }

    /** Whether the page offers it. */
    public boolean offeredFor(Dossier dossier) {
        return objection(dossier, work.holder(dossier.id())).isEmpty();
    }

    private Optional<Refusal> objection(Dossier dossier, Optional<OfficialId> holder) {
        if (!dossier.running()) {
            return Optional.of(Refusal.wrongMoment("Không thể báo không kịp: hồ sơ đang ở trạng thái «%s»."
                    .formatted(dossier.status().label())));
        }
        if (apologyClock.times(dossier).isEmpty()) {
            return Optional.of(Refusal.refused("Thủ tục này không có việc xin lỗi, hẹn lại: kết quả trả trong ngày."));
        }
        if (!answersFor(current.get(), dossier, holder)) {
            return Optional.of(Refusal.forbidden(
                    "Chỉ người đang giữ hồ sơ, hoặc lãnh đạo cơ quan giải quyết, được báo không kịp."));
        }
        return rows.findByDossierIdOrderByAskedAt(dossier.id()).stream().anyMatch(Apology::isOpen)
                ? Optional.of(Refusal.wrongMoment(
                        "Hồ sơ này đang có câu hỏi về hạn hoặc thư xin lỗi chưa xong, hãy làm tiếp việc ấy."))
                : guard.exhausted(dossier);
    }

    private static boolean answersFor(Official official, Dossier dossier, Optional<OfficialId> holder) {
        return holder.filter(official.id()::equals).isPresent()
                || official.answersAs(Role.LEADER, dossier.competentAuthority());
    }

    private Apology begin(Dossier dossier, Optional<OfficialId> holder) {
        var now = clock.instant();
        var times = apologyClock.times(dossier).orElseThrow();
        var owed = openApology.open(dossier, times, holder.orElse(current.get().id()), now);
        owed.answer(Answer.NOT_IN_TIME, current.get().id(), now);
        rows.save(owed);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Trả lời", Answer.NOT_IN_TIME.label() + " (tự báo)");
        detail.put("Hạn trả", Vietnam.minuteOfDay(owed.dueBefore()));
        events.append(dossier.id(), EventKind.APOLOGY_ANSWERED, detail);
        work.write(owed);
        return owed;
    }
}
