package vn.motcua.dossier;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Chuyển đúng thẩm quyền: a dossier that reached the wrong authority goes to the right one instead of home with its
 * applicant, within its working day, or at the beginning of the next if it came after three o'clock (NĐ 61/2018 Art 18).
 * The reception stays what it was; hours and deadline of the sender run from when the dossier reached the sender, which
 * for one handed over before is that hand-over.
 */
@Component
public class HandOver {

    private final DossierRows rows;
    private final DossierEvents events;
    private final DossierLaw law;
    private final ProcedureVersions versions;
    private final Authorities authorities;
    private final TransferDue transferDue;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    HandOver(
            DossierRows rows,
            DossierEvents events,
            DossierLaw law,
            ProcedureVersions versions,
            Authorities authorities,
            TransferDue transferDue,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.events = events;
        this.law = law;
        this.versions = versions;
        this.authorities = authorities;
        this.transferDue = transferDue;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Status stays 1. Called while the intake task completes, in its transaction. */
    @Transactional
    public Outcome<Dossier> handOver(DossierId id, AuthorityId target, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.status() != DossierStatus.REGISTERED) {
            return Outcome.refused(WrongStatus.of(dossier, "chuyển cơ quan khác"));
        }
        if (target.equals(dossier.competentAuthority())) {
            return Outcome.refused(Refusal.refused("Hồ sơ đang ở chính cơ quan này."));
        }
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var procedure = law.procedureOf(dossier);
        return authorities.competentOn(procedure.competentLevel(), procedure.competentBody(), today).stream()
                .filter(authority -> authority.id().equals(target))
                .findFirst()
                .map(authority -> Outcome.done(handOver(dossier, authority, reason)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Cơ quan được chọn không có thẩm quyền giải quyết thủ tục này.")));
    }

    private Dossier handOver(Dossier dossier, Authority target, String reason) {
        var now = clock.instant();
        var sender = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var calendar = authorities.calendarOf(sender.id());
        var since = withSenderSince(dossier);
        var hours = calendar.normHoursBetween(since, now).setScale(1, RoundingMode.HALF_UP);
        var owed = transferDue.of(dossier, since, sender.id());
        dossier.handOver(target.id(), target.id());
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Từ", sender.name());
        detail.put("Đến", target.name());
        detail.put("Lý do", reason);
        detail.put("Giờ làm việc đã dùng ở nơi chuyển", hours.toPlainString().replace('.', ','));
        detail.put("Phải chuyển trước", Vietnam.minuteOfDay(owed));
        if (now.isAfter(owed)) {
            detail.put("Thời hạn chuyển", "Chuyển muộn");
        }
        events.append(dossier.id(), EventKind.HANDED_OVER, detail);
        publisher.publishEvent(new DossierHandedOver(dossier.id(), versions.get(dossier.procedureVersion())));
        return dossier;
    }

    private Instant withSenderSince(Dossier dossier) {
        return events.of(dossier.id()).stream()
                .filter(line -> line.kind() == EventKind.HANDED_OVER)
                .map(DossierEvents.Line::at)
                .reduce((earlier, later) -> later)
                .orElseGet(dossier::receivedAt);
    }
}
