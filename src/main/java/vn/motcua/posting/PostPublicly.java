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
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Niêm yết công khai: from now on everybody may object, for as many days as the procedure says. */
@Component
public class PostPublicly {

    private final DossierRegister register;
    private final DossierEvents events;
    private final CouncilMeetings meetings;
    private final Postings postings;
    private final PostingRules rules;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    PostPublicly(
            DossierRegister register,
            DossierEvents events,
            CouncilMeetings meetings,
            Postings postings,
            PostingRules rules,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.meetings = meetings;
        this.postings = postings;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param postedOn today, or a day before it whose posting is recorded late: the days count from then, but never end
     *     before they are recorded
     * @param place Vietnamese
     */
    @Transactional
    public Outcome<Posting> post(DossierId id, String noticeNumber, LocalDate postedOn, String place) {
        var dossier = register.get(id);
        var last = postings.lastHeld(id);
        if (last.filter(Posting::open).isPresent()) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ đang được niêm yết."));
        }
        var dated = dated(dossier, postedOn);
        if (dated.isPresent()) {
            return Outcome.refused(dated.get());
        }
        var endsAt = rules.endsAt(dossier, postedOn);
        if (!endsAt.isAfter(clock.instant())) {
            return Outcome.refused(Refusal.refused(
                            "Niêm yết từ ngày %s thì đã hết thời gian lúc %s mà chưa ghi vào hệ thống, nên không ai ghi nhận khiếu nại được. Hãy niêm yết lại từ hôm nay."
                                    .formatted(Vietnam.day(postedOn), Vietnam.minuteOfDay(endsAt)))
                    .about("postedOn"));
        }
        var posting = new Posting(
                UUID.randomUUID(),
                id,
                last.map(Posting::round).orElse(0) + 1,
                noticeNumber,
                place,
                postedOn,
                endsAt,
                clock.instant(),
                current.get().id(),
                null,
                null);
        postings.add(posting);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Thông báo niêm yết", "số %s ngày %s".formatted(noticeNumber, Vietnam.day(postedOn)));
        detail.put("Nơi niêm yết", place);
        detail.put("Nhận ý kiến đến", Vietnam.minuteOfDay(endsAt));
        events.append(id, EventKind.POSTED, detail);
        return Outcome.done(posting);
    }

    /** What a council concluded is not posted before it met. */
    private Optional<Refusal> dated(Dossier dossier, LocalDate postedOn) {
        var met = meetings.last(dossier.id()).map(meeting -> meeting.minutes().heldOn());
        return rules.dated(
                postedOn,
                met.orElseGet(() -> LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE)),
                "Ngày niêm yết",
                met.isPresent() ? "ngày họp xét duyệt" : "ngày nhận hồ sơ",
                "postedOn");
    }
}
