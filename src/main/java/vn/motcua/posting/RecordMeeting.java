package vn.motcua.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.posting.CouncilMeeting.Minutes;
import vn.motcua.posting.CouncilMeeting.Verdict;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Lập biên bản họp xét duyệt: keeps who was there and what was concluded. A meeting without a quorum, and a conclusion against
 * the majority, is none; what was objected since the last meeting has to be concluded about.
 */
@Component
public class RecordMeeting {

    private final DossierRegister register;
    private final DossierEvents events;
    private final CouncilMeetings meetings;
    private final Objections objections;
    private final PostingRules rules;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordMeeting(
            DossierRegister register,
            DossierEvents events,
            CouncilMeetings meetings,
            Objections objections,
            PostingRules rules,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.meetings = meetings;
        this.objections = objections;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Outcome<CouncilMeeting> record(DossierId id, Minutes minutes, Verdict verdict) {
        var dossier = register.get(id);
        var objection = dated(dossier, minutes)
                .or(() -> attendance(dossier, minutes))
                .or(() -> majority(minutes, verdict))
                .or(() -> aboutObjections(id, minutes, verdict));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var meeting = new CouncilMeeting(
                UUID.randomUUID(),
                id,
                meetings.of(id).size() + 1,
                minutes,
                verdict,
                clock.instant(),
                current.get().id());
        meetings.add(meeting);
        tell(meeting);
        return Outcome.done(meeting);
    }

    /** A meeting about an objection is not before the objection. */
    private Optional<Refusal> dated(Dossier dossier, Minutes minutes) {
        var received = LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
        var objected = objections.waiting(dossier.id()).stream()
                .map(objection -> objection.words().receivedOn())
                .max(LocalDate::compareTo);
        return rules.dated(
                minutes.heldOn(),
                objected.orElse(received),
                "Ngày họp",
                objected.isPresent() ? "ngày nhận khiếu nại" : "ngày nhận hồ sơ",
                "heldOn");
    }

    private Optional<Refusal> attendance(Dossier dossier, Minutes minutes) {
        if (minutes.present() > minutes.members()) {
            return Optional.of(Refusal.refused("Số thành viên có mặt không thể nhiều hơn số thành viên của hội đồng.")
                    .about("present"));
        }
        if (minutes.inFavour() > minutes.present()) {
            return Optional.of(Refusal.refused("Số thành viên tán thành không thể nhiều hơn số thành viên có mặt.")
                    .about("inFavour"));
        }
        var quorum = rules.quorumPercent(dossier);
        return minutes.present() * 100 < quorum * minutes.members()
                ? Optional.of(Refusal.refused(
                                "Cuộc họp phải có ít nhất %d%% số thành viên; có mặt %d trên %d thì chưa họp được."
                                        .formatted(quorum, minutes.present(), minutes.members()))
                        .about("present"))
                : Optional.empty();
    }

    private static Optional<Refusal> majority(Minutes minutes, Verdict verdict) {
        var most = minutes.inFavour() * 2 > minutes.present();
        return switch (verdict) {
            case APPROVED ->
                most
                        ? Optional.empty()
                        : Optional.of(Refusal.refused(
                                        "Kết luận đủ điều kiện phải được quá nửa số thành viên có mặt tán thành.")
                                .about("inFavour"));
            case NOT_APPROVED ->
                most
                        ? Optional.of(Refusal.refused(
                                        "Quá nửa số thành viên có mặt đã tán thành thì không thể kết luận không đủ điều kiện.")
                                .about("inFavour"))
                        : Optional.empty();
            case POSTPONED -> Optional.empty();
        };
    }

    private Optional<Refusal> aboutObjections(DossierId id, Minutes minutes, Verdict verdict) {
        var waiting = !objections.waiting(id).isEmpty();
        if (waiting && verdict != Verdict.POSTPONED && minutes.aboutObjections() == null) {
            return Optional.of(
                    Refusal.refused("Có khiếu nại chưa được kết luận. Hãy ghi kết luận của hội đồng về khiếu nại.")
                            .about("aboutObjections"));
        }
        return !waiting && minutes.aboutObjections() != null
                ? Optional.of(Refusal.refused("Không có khiếu nại nào đang chờ; hãy để trống kết luận về khiếu nại.")
                        .about("aboutObjections"))
                : Optional.empty();
    }

    private void tell(CouncilMeeting meeting) {
        var minutes = meeting.minutes();
        var detail = new LinkedHashMap<String, String>();
        detail.put(
                "Biên bản",
                "lần %d, số %s ngày %s".formatted(meeting.round(), minutes.number(), Vietnam.day(minutes.heldOn())));
        detail.put("Địa điểm", minutes.place());
        detail.put(
                "Thành phần",
                "%d trên %d thành viên, %d tán thành"
                        .formatted(minutes.present(), minutes.members(), minutes.inFavour()));
        detail.put("Kết luận", "%s. %s".formatted(meeting.verdict().label(), minutes.conclusion()));
        if (minutes.aboutObjections() != null) {
            detail.put("Về khiếu nại", minutes.aboutObjections());
        }
        events.append(meeting.dossier(), EventKind.COUNCIL_MET, detail);
    }
}
