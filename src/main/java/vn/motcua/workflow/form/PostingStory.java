package vn.motcua.workflow.form;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.posting.Postings;
import vn.motcua.shared.Vietnam;

/** What a form about a posting says of it: where it hangs and until when. */
@Component
class PostingStory {

    private final Postings postings;

    PostingStory(Postings postings) {
        this.postings = postings;
    }

    /** Vietnamese lines, read anew each time the form opens. */
    String of(UUID id) {
        var posting = postings.get(id);
        return "Thông báo số %s ngày %s.\nNơi niêm yết: %s\nNhận ý kiến đến %s."
                .formatted(
                        posting.noticeNumber(),
                        Vietnam.day(posting.postedOn()),
                        posting.place(),
                        Vietnam.minuteOfDay(posting.endsAt()));
    }
}
