package vn.motcua.notice;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.paper.BookClosingAsked;
import vn.motcua.paper.BookClosingEnded;
import vn.motcua.paper.ClosingEnd;

/** Leaders learn of a volume that waits for them to close it, the desk of what they answered. */
@Component
class NoticeBooks {

    private final TellOfficials tell;
    private final Groups groups;

    NoticeBooks(TellOfficials tell, Groups groups) {
        this.tell = tell;
        this.groups = groups;
    }

    @EventListener
    void hear(BookClosingAsked asked) {
        tell.about(
                asked.book(),
                OfficialNoticeKind.BOOK_CLOSING_ASKED,
                "%s đề nghị khóa, chờ lãnh đạo quyết định ở trang «Sổ theo dõi».%s"
                        .formatted(asked.by(), asked.reason() == null ? "" : " Lý do: " + asked.reason()),
                Set.of(groups.headOfDesk(asked.signing())));
    }

    /** What was taken back is for those whom it no longer asks. */
    @EventListener
    void hear(BookClosingEnded ended) {
        tell.about(
                ended.book(),
                OfficialNoticeKind.BOOK_CLOSING_ENDED,
                switch (ended.end()) {
                    case CLOSED -> "%s đã khóa sổ và ký.".formatted(ended.by());
                    case DECLINED -> "%s không khóa: %s".formatted(ended.by(), ended.reason());
                    case WITHDRAWN -> "%s đã rút đề nghị khóa, không phải làm gì nữa.".formatted(ended.by());
                },
                Set.of(
                        ended.end() == ClosingEnd.WITHDRAWN
                                ? groups.headOfDesk(ended.signing())
                                : Groups.desk(ended.signing())));
    }
}
