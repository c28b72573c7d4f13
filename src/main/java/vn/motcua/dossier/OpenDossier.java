package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What every way into the register has in common: law, competence, row, history, process. */
@Component
class OpenDossier {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final Competence competence;
    private final OffTerritory offTerritory;
    private final OutsideHours outsideHours;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    OpenDossier(
            DossierRows rows,
            DossierEvents events,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            Competence competence,
            OffTerritory offTerritory,
            OutsideHours outsideHours,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.events = events;
        this.catalogue = catalogue;
        this.versions = versions;
        this.competence = competence;
        this.offTerritory = offTerritory;
        this.outsideHours = outsideHours;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** In the transaction of the use case that has asked who may. */
    Outcome<Dossier> open(Registration registration, Entry entry) {
        var now = clock.instant();
        var times = ReceptionTimes.of(registration, now);
        if (times instanceof Outcome.Refused<ReceptionTimes> refused) {
            return Outcome.refused(refused.refusal());
        }
        var received = day(times.orThrow().received());
        var lawDay = entry.filedOn() == null ? received : entry.filedOn();
        var procedure = catalogue.inForce(registration.procedure(), lawDay).orElse(null);
        if (procedure == null) {
            return Outcome.refused(Refusal.refused("Ngày %1$td/%1$tm/%1$tY không có thủ tục nào mang khóa «%2$s»."
                    .formatted(lawDay, registration.procedure())));
        }
        var unlawful = refusalOf(registration, procedure, lawDay);
        if (unlawful != null) {
            return Outcome.refused(unlawful);
        }
        var competent = competence.of(procedure, entry.desk(), registration.competentAuthority(), received);
        if (competent instanceof Outcome.Refused<AuthorityId> refused) {
            return Outcome.refused(refused.refusal());
        }
        var misplaced = offTerritory.objection(procedure, entry.desk(), registration.places(), received);
        if (misplaced.isPresent()) {
            return Outcome.refused(misplaced.get());
        }
        return versions.newest(procedure.key(), procedure.validFrom())
                .map(pinned -> Outcome.done(open(
                        Dossier.register(registration, pinned, entry, competent.orThrow(), lawDay, now),
                        pinned,
                        registered(
                                registration, procedure, entry, times.orThrow().received()))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Thủ tục «%s» chưa có quy trình điện tử đang chạy. Hãy báo quản trị."
                                .formatted(procedure.name()))));
    }

    private Dossier open(Dossier registered, ProcedureVersions.Pinned pinned, Map<String, String> detail) {
        var dossier = rows.save(registered);
        detail.putAll(offTerritory.inWords(dossier));
        events.append(dossier.id(), EventKind.REGISTERED, detail);
        publisher.publishEvent(new DossierRegistered(dossier.id(), pinned));
        return dossier;
    }

    private Map<String, String> registered(
            Registration registration, Procedure procedure, Entry entry, Instant received) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Thủ tục", procedure.name());
        if (entry.portalCode() != null) {
            detail.put("Mã trên Cổng dịch vụ công", entry.portalCode());
        }
        if (registration.incident() != null) {
            detail.put("Sự cố khiến không nộp trực tuyến được", registration.incident());
        }
        if (registration.channel() != Channel.ONLINE) {
            outsideHours.of(entry.desk(), received).ifPresent(words -> detail.put("Nhận ngoài giờ làm việc", words));
        }
        return detail;
    }

    private static Refusal refusalOf(Registration registration, Procedure procedure, LocalDate lawDay) {
        if (!procedure.channels().contains(registration.channel())) {
            return Refusal.refused("Thủ tục này không nhận theo cách «%s»."
                    .formatted(registration.channel().label()));
        }
        if (registration.channel() != Channel.ONLINE
                && registration.incident() == null
                && procedure.paperOnlyAfterIncident(lawDay)) {
            return Refusal.refused(
                    "Thủ tục này nộp trực tuyến. Chỉ nhận hồ sơ giấy khi có sự cố khách quan khiến người "
                            + "nộp không nộp trực tuyến được: hãy ghi rõ sự cố.");
        }
        if (!procedure.returnModes().contains(registration.returnMode())) {
            return Refusal.refused("Thủ tục này không trả kết quả «%s»."
                    .formatted(registration.returnMode().label()));
        }
        if (registration.caseKey() != null
                && procedure.limits().stream().noneMatch(limit -> limit.key().equals(registration.caseKey()))) {
            return Refusal.invalid("Thủ tục này không có trường hợp «%s».".formatted(registration.caseKey()));
        }
        return null;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
