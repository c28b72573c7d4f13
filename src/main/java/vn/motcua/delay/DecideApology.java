package vn.motcua.delay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Leaders;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.PromiseDue;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Ký thư xin lỗi: a leader signs, and with that the new date is promised and everybody told, or gives it back. Once more than
 * the law lets, only the head promises, and says why.
 */
@Component
public class DecideApology {

    static final String LEGAL_BASIS =
            "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9; tiếp tục theo Nghị định 118/2025/NĐ-CP";

    private static final int SHORTEST_REASON = 10;

    /** What the leader does. */
    public enum Decision {
        SENT,
        SENT_BACK
    }

    private final ApologyRows rows;
    private final PromiseGuard guard;
    private final PromiseDue promiseDue;
    private final Leaders leaders;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DecideApology(
            ApologyRows rows,
            PromiseGuard guard,
            PromiseDue promiseDue,
            Leaders leaders,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.guard = guard;
        this.promiseDue = promiseDue;
        this.leaders = leaders;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param note what is to be put right */
    @Transactional
    public Outcome<Apology> sendBack(UUID id, String note) {
        var written = rows.findById(id).orElseThrow();
        if (written.status() != Apology.Status.WRITTEN) {
            return Outcome.refused(notThere());
        }
        written.sendBack(note);
        rows.save(written);
        events.append(written.dossier(), EventKind.APOLOGY_SENT_BACK, Map.of("Lý do trả lại", note));
        return Outcome.done(written);
    }

    /** @param exception why once more than the law lets; null where it is not */
    @Transactional
    public Outcome<Apology> send(UUID id, String exception) {
        var written = rows.findById(id).orElseThrow();
        if (written.status() != Apology.Status.WRITTEN) {
            return Outcome.refused(notThere());
        }
        var dossier = register.get(written.dossier());
        var exceptional = written.round() > guard.maxCount(dossier);
        var objection = objection(written, dossier, exceptional, exception);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var former = dossier.dueAt();
        var promise = promiseDue.promise(written.dossier(), written.promisedAt(), written.reason(), LEGAL_BASIS);
        return promise.map(promised -> {
            written.send(current.get().id(), clock.instant(), exceptional ? exception : null, former);
            rows.save(written);
            events.append(written.dossier(), EventKind.APOLOGY_SENT, sent(written, former, promised));
            return written;
        });
    }

    /** What speaks against an official's taking the signing at all; empty if nothing does, or nobody is signed in. */
    public Optional<Refusal> objectionToTaking(UUID id) {
        var written = rows.findById(id).orElseThrow();
        var dossier = register.get(written.dossier());
        return current.find()
                .flatMap(official -> notTheirs(official, written, dossier, written.round() > guard.maxCount(dossier)));
    }

    private Optional<Refusal> notTheirs(Official official, Apology written, Dossier dossier, boolean exceptional) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        if (official.id().equals(written.writtenBy())
                && (!official.holds(Role.LEADER, dossier.competentAuthority())
                        || leaders.namesOn(dossier.competentAuthority(), today).size() > 1)) {
            return Optional.of(Refusal.forbidden("Người viết không tự ký thư xin lỗi của mình."));
        }
        if (exceptional && !leaders.isHead(official, dossier.competentAuthority(), today)) {
            return Optional.of(Refusal.forbidden(
                    "Hồ sơ này đã hẹn lại một lần. Hẹn lại lần nữa do người đứng đầu cơ quan quyết định."));
        }
        return Optional.empty();
    }

    private Optional<Refusal> objection(Apology written, Dossier dossier, boolean exceptional, String exception) {
        var notTheirs = notTheirs(current.get(), written, dossier, exceptional);
        if (notTheirs.isPresent()) {
            return notTheirs;
        }
        if (exceptional && (exception == null || exception.length() < SHORTEST_REASON)) {
            return Optional.of(Refusal.refused(
                            "Hồ sơ này đã hẹn lại một lần (khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP). Hẹn lại lần nữa"
                                    + " phải ghi rõ lý do, ít nhất 10 ký tự.")
                    .about("exceptionReason"));
        }
        return guard.exhausted(dossier)
                .or(() -> guard.objection(dossier, LocalDate.ofInstant(written.promisedAt(), Vietnam.ZONE)));
    }

    private Map<String, String> sent(Apology apology, Instant former, Dossier promised) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Nguyên nhân", apology.cause().label());
        detail.put("Lý do", apology.reason());
        detail.put("Hẹn trả cũ", Vietnam.minuteOfDay(former));
        detail.put("Hẹn trả mới", Vietnam.minuteOfDay(promised.dueAt()));
        detail.put("Người ký", current.get().fullName());
        if (apology.exceptionReason() != null) {
            detail.put("Lần hẹn lại", Integer.toString(apology.round()));
            detail.put("Lý do hẹn thêm", apology.exceptionReason());
        }
        if (apology.decidedAt().isAfter(apology.sendBy())) {
            detail.put("Gửi muộn", "phải gửi chậm nhất " + Vietnam.minuteOfDay(apology.sendBy()));
        }
        return detail;
    }

    private static Refusal notThere() {
        return Refusal.wrongMoment("Chưa có thư xin lỗi để ký, hoặc thư không còn cần.");
    }
}
