package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Lưu: opens a row with status 1 and, in the same transaction, the process that waits at intake. */
@Component
public class RegisterDossier {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    RegisterDossier(
            DossierRows rows,
            DossierEvents events,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.events = events;
        this.catalogue = catalogue;
        this.versions = versions;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * Registers once: the same id again answers with what is there.
     *
     * @return the dossier, or why this desk cannot take it
     */
    @Transactional
    public Outcome<Dossier> register(Registration registration) {
        var official = current.get();
        var known = rows.findById(registration.id());
        if (known.isPresent()) {
            return again(known.get(), registration, official);
        }
        var desk = deskOf(official);
        if (desk == null) {
            return Outcome.refused(Refusal.forbidden("Chỉ cán bộ một cửa được tiếp nhận hồ sơ."));
        }
        var now = clock.instant();
        var times = ReceptionTimes.of(registration, now);
        if (times instanceof Outcome.Refused<ReceptionTimes> refused) {
            return Outcome.refused(refused.refusal());
        }
        var received = times.orThrow().received();
        var procedure =
                catalogue.inForce(registration.procedure(), day(received)).orElse(null);
        if (procedure == null) {
            return Outcome.refused(Refusal.refused("Ngày %1$td/%1$tm/%1$tY không có thủ tục nào mang khóa «%2$s»."
                    .formatted(day(received), registration.procedure())));
        }
        var competent = registration.competentAuthority() == null ? desk : registration.competentAuthority();
        var refusal = refusalOf(registration, procedure, desk, competent, day(received));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var pinned = versions.newest(procedure.key(), procedure.validFrom()).orElse(null);
        if (pinned == null) {
            return Outcome.refused(Refusal.refused(
                    "Thủ tục «%s» chưa có quy trình điện tử đang chạy. Hãy báo quản trị.".formatted(procedure.name())));
        }
        var dossier = rows.save(Dossier.register(registration, pinned, desk, competent, official.id(), now));
        events.append(dossier.id(), EventKind.REGISTERED, registered(registration, procedure));
        publisher.publishEvent(new DossierRegistered(dossier.id(), pinned));
        return Outcome.done(dossier);
    }

    private static Map<String, String> registered(Registration registration, Procedure procedure) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Thủ tục", procedure.name());
        if (registration.incident() != null) {
            detail.put("Sự cố khiến không nộp trực tuyến được", registration.incident());
        }
        return detail;
    }

    private static Outcome<Dossier> again(Dossier known, Registration registration, Official official) {
        if (!known.enteredBy().equals(official.id())) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ này đã được người khác lưu."));
        }
        if (!known.says(registration)) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ đã được lưu với nội dung khác. "
                    + "Hãy mở việc «Tiếp nhận hồ sơ» trong danh sách, hoặc bắt đầu hồ sơ mới."));
        }
        return Outcome.done(known);
    }

    private static AuthorityId deskOf(Official official) {
        return official.posts().stream()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .findFirst()
                .orElse(null);
    }

    private Refusal refusalOf(
            Registration registration, Procedure procedure, AuthorityId desk, AuthorityId competent, LocalDate day) {
        if (!procedure.channels().contains(registration.channel())) {
            return Refusal.refused("Thủ tục này không nhận theo cách «%s»."
                    .formatted(registration.channel().label()));
        }
        if (registration.channel() != Channel.ONLINE
                && registration.incident() == null
                && procedure.paperOnlyAfterIncident(day)) {
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
        return competenceRefusal(procedure, desk, competent, day);
    }

    private Refusal competenceRefusal(Procedure procedure, AuthorityId desk, AuthorityId competent, LocalDate day) {
        var served = authorities.servedBy(desk);
        var able = authorities.existingOn(day).stream()
                .filter(authority ->
                        authority.level() == procedure.competentLevel().on(day))
                .toList();
        if (able.stream().noneMatch(authority -> authority.id().equals(competent))) {
            return Refusal.refused("%s không có thẩm quyền giải quyết «%s». Cơ quan có thẩm quyền: %s."
                    .formatted(
                            authorities.find(competent).map(Authority::name).orElse("Cơ quan «" + competent + "»"),
                            procedure.name(),
                            able.stream().map(Authority::name).collect(Collectors.joining(", "))));
        }
        if (!served.contains(competent)) {
            return Refusal.refused("Bộ phận một cửa này không nhận hồ sơ thuộc thẩm quyền của %s."
                    .formatted(authorities.find(competent).orElseThrow().name()));
        }
        return null;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
