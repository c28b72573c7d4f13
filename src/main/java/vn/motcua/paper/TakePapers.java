package vn.motcua.paper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Nhận hồ sơ giấy: somebody of the unit, or of the desk they come back to, has the papers in hand, one dossier after the other. */
@Component
public class TakePapers {

    private final HandOverSheets sheets;
    private final HandOverPapers papers;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    TakePapers(
            HandOverSheets sheets,
            HandOverPapers papers,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.sheets = sheets;
        this.papers = papers;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** The groups for which an official takes papers. */
    public static Set<String> groupsOf(Official official) {
        return official.answering().map(Post::group).collect(Collectors.toUnmodifiableSet());
    }

    /** @return how many were not there before */
    @Transactional
    public Outcome<Integer> take(UUID id, Set<Integer> positions) {
        var sheet = sheets.find(id)
                .filter(known -> groupsOf(current.get()).contains(known.takerGroup()))
                .orElse(null);
        if (sheet == null) {
            return Outcome.refused(
                    Refusal.notFound("Không có bảng giao nhận này cho đơn vị của người đang đăng nhập."));
        }
        if (positions.isEmpty()) {
            return Outcome.refused(Refusal.invalid("Chưa chọn hồ sơ nào."));
        }
        return Outcome.done((int) sheet.papers().stream()
                .filter(paper -> paper.waiting() && positions.contains(paper.position()))
                .filter(paper -> take(sheet, paper))
                .count());
    }

    /** As a scanner types it: the code of a dossier whose papers wait for the official's unit. */
    @Transactional
    public Outcome<String> takeByCode(String scanned) {
        var code = Optional.ofNullable(PlainText.line(scanned)).orElse("");
        return papers.waiting(code, groupsOf(current.get()))
                .filter(this::take)
                .map(place -> Outcome.done(code))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Không có hồ sơ giấy nào mang mã này đang chờ đơn vị này nhận.")));
    }

    private boolean take(HandOverPapers.Place place) {
        var sheet = sheets.find(place.sheet()).orElseThrow();
        return sheet.papers().stream()
                .filter(paper -> paper.position() == place.position())
                .anyMatch(paper -> take(sheet, paper));
    }

    private boolean take(HandOverSheet sheet, HandOverSheet.Paper paper) {
        var place = new HandOverPapers.Place(sheet.id(), paper.position());
        if (!papers.take(place, current.get().id(), clock.instant())) {
            return false;
        }
        events.append(paper.dossier(), EventKind.PAPERS_TAKEN, Map.of("Bảng giao nhận", sheet.label()));
        return true;
    }
}
