package vn.motcua.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What is put up for everybody to see: as it hangs, or as it would hang from today on. */
@Component
public class NoticesToPost {

    private final CouncilMeetings meetings;
    private final Postings postings;
    private final PostingRules rules;
    private final TransactionClock clock;

    NoticesToPost(CouncilMeetings meetings, Postings postings, PostingRules rules, TransactionClock clock) {
        this.meetings = meetings;
        this.postings = postings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param number null while it does not hang
     * @param place null while it does not hang
     * @param from day of posting, Vietnam
     * @param endsAt end of the last day on which somebody may object
     */
    public record Notice(CouncilMeeting meeting, String number, String place, LocalDate from, Instant endsAt) {}

    /** Of the last meeting; empty where a council has concluded nothing. */
    public Optional<Notice> of(Dossier dossier) {
        return meetings.last(dossier.id())
                .filter(meeting -> meeting.verdict() != CouncilMeeting.Verdict.POSTPONED)
                .map(meeting -> postings.last(dossier.id())
                        .filter(posting -> !posting.postedAt().isBefore(meeting.recordedAt()))
                        .map(posting -> new Notice(
                                meeting, posting.noticeNumber(), posting.place(), posting.postedOn(), posting.endsAt()))
                        .orElseGet(() -> fromToday(dossier, meeting)));
    }

    private Notice fromToday(Dossier dossier, CouncilMeeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return new Notice(meeting, null, null, today, rules.endsAt(dossier, today));
    }
}
