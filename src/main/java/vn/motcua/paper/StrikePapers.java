package vn.motcua.paper;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Gạch khỏi bảng giao nhận: whoever gave takes back a line that nobody has taken; it stays on the sheet with the reason. */
@Component
public class StrikePapers {

    static final int SHORTEST = 10;
    static final int LONGEST = 300;

    private final HandOverSheets sheets;
    private final HandOverPapers papers;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    StrikePapers(
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

    private boolean gave(HandOverSheet sheet) {
        return sheet.direction() == HandOverSheet.Direction.TO_UNIT
                ? current.get().answersAs(Role.ONE_STOP_DESK, sheet.desk())
                : TakePapers.groupsOf(current.get()).contains(sheet.unitGroup());
    }

    /** @return the dossier's code */
    @Transactional
    public Outcome<String> strike(UUID id, int position, String given) {
        var sheet = sheets.find(id).filter(this::gave).orElse(null);
        if (sheet == null) {
            return Outcome.refused(Refusal.notFound("Không có bảng giao nhận này của bên giao."));
        }
        var reason = PlainText.line(given);
        if (reason == null || reason.length() < SHORTEST || reason.length() > LONGEST) {
            return Outcome.refused(Refusal.invalid("Lý do gạch có từ %d đến %d ký tự.".formatted(SHORTEST, LONGEST)));
        }
        var line = sheet.papers().stream()
                .filter(paper -> paper.position() == position)
                .findFirst();
        var place = new HandOverPapers.Place(id, position);
        if (line.isEmpty() || !papers.strike(place, reason, current.get().id(), clock.instant())) {
            return Outcome.refused(Refusal.wrongMoment("Giấy của hồ sơ này đã được nhận, hoặc đã gạch rồi."));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bảng giao nhận", sheet.label());
        detail.put("Lý do", reason);
        events.append(line.get().dossier(), EventKind.PAPERS_STRUCK, detail);
        return Outcome.done(line.get().code());
    }
}
