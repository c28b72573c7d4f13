package vn.motcua.desk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.posting.CouncilMeeting;
import vn.motcua.posting.CouncilMeetings;
import vn.motcua.posting.Objection;
import vn.motcua.posting.Objections;
import vn.motcua.posting.Posting;
import vn.motcua.posting.Postings;
import vn.motcua.posting.TakeObjection;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** What a council concluded and what was posted, in the words of the dossier's page. Who objected is told to its own offices alone. */
@Component
class PostingViews {

    private final CouncilMeetings meetings;
    private final Postings postings;
    private final Objections objections;
    private final TakeObjection takeObjection;
    private final OurDossiers ours;

    PostingViews(
            CouncilMeetings meetings,
            Postings postings,
            Objections objections,
            TakeObjection takeObjection,
            OurDossiers ours) {
        this.meetings = meetings;
        this.postings = postings;
        this.objections = objections;
        this.takeObjection = takeObjection;
        this.ours = ours;
    }

    List<DossierProgress.MeetingView> meetings(Dossier dossier) {
        return meetings.of(dossier.id()).stream().map(PostingViews::meeting).toList();
    }

    List<DossierProgress.PostingView> postings(Dossier dossier) {
        var all = postings.of(dossier.id());
        if (all.isEmpty()) {
            return List.of();
        }
        var mine = ours.include(dossier);
        var objected = objections.of(dossier.id());
        return all.stream()
                .map(posting -> posting(
                        posting,
                        objected.stream()
                                .filter(objection -> objection.posting().equals(posting.id()))
                                .map(objection -> objection(objection, mine))
                                .toList()))
                .toList();
    }

    /** Whether the viewer may write down now that somebody objects. */
    boolean mayObject(Dossier dossier) {
        return takeObjection.objection(dossier).isEmpty();
    }

    private static DossierProgress.MeetingView meeting(CouncilMeeting meeting) {
        var minutes = meeting.minutes();
        return new DossierProgress.MeetingView(
                meeting.round(),
                "số %s ngày %s".formatted(minutes.number(), Vietnam.day(minutes.heldOn())),
                minutes.place(),
                minutes.attendance(),
                "%d trên %d thành viên có mặt, %d tán thành"
                        .formatted(minutes.present(), minutes.members(), minutes.inFavour()),
                meeting.verdict().label(),
                minutes.conclusion(),
                minutes.aboutObjections());
    }

    private static DossierProgress.PostingView posting(
            Posting posting, List<DossierProgress.ObjectionView> objections) {
        return new DossierProgress.PostingView(
                posting.round(),
                "số %s ngày %s".formatted(posting.noticeNumber(), Vietnam.day(posting.postedOn())),
                posting.place(),
                Persisted.time(posting.endsAt()),
                Persisted.time(posting.closedAt()),
                posting.open() ? null : posting.outcome().label(),
                objections);
    }

    private static DossierProgress.ObjectionView objection(Objection objection, boolean mine) {
        var words = objection.words();
        return new DossierProgress.ObjectionView(
                Vietnam.day(words.receivedOn()),
                mine
                        ? Stream.of(words.objector(), words.contact())
                                .filter(word -> word != null)
                                .toList()
                        : List.of(),
                words.content(),
                Persisted.time(objection.recordedAt()));
    }
}
