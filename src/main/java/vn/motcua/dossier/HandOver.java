package vn.motcua.dossier;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Chuyển đúng thẩm quyền: a dossier that reached the wrong authority goes to the right one instead of home with its
 * applicant (NĐ 61/2018 Art 18). The reception stays what it was; the hours used until now are the sender's.
 */
@Component
public class HandOver {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final Authorities authorities;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    HandOver(
            DossierRows rows,
            DossierEvents events,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            Authorities authorities,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.events = events;
        this.catalogue = catalogue;
        this.versions = versions;
        this.authorities = authorities;
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
        var level = catalogue
                .version(dossier.procedure(), dossier.procedureValidFrom())
                .competentLevel();
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return authorities.existingOn(today).stream()
                .filter(authority -> authority.id().equals(target) && authority.level() == level)
                .findFirst()
                .map(authority -> Outcome.done(handOver(dossier, authority, reason)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Cơ quan được chọn không có thẩm quyền giải quyết thủ tục này.")));
    }

    private Dossier handOver(Dossier dossier, Authority target, String reason) {
        var sender = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var hours = authorities
                .calendarOf(sender.id())
                .normHoursBetween(dossier.receivedAt(), clock.instant())
                .setScale(1, RoundingMode.HALF_UP);
        dossier.handOver(target.id(), target.id());
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Từ", sender.name());
        detail.put("Đến", target.name());
        detail.put("Lý do", reason);
        detail.put("Giờ làm việc đã dùng ở nơi chuyển", hours.toPlainString().replace('.', ','));
        events.append(dossier.id(), EventKind.HANDED_OVER, detail);
        publisher.publishEvent(new DossierHandedOver(dossier.id(), versions.get(dossier.procedureVersion())));
        return dossier;
    }
}
