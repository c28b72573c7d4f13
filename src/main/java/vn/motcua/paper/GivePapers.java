package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.TransferDue;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Giao hồ sơ giấy: the desk puts the papers of several dossiers on one sheet for the unit that works on them. */
@Component
public class GivePapers {

    static final int MOST = 50;

    private final HandOverSheets sheets;
    private final HandOverPapers papers;
    private final PapersAtTheDesk atTheDesk;
    private final ReceivingUnit receivingUnit;
    private final TransferDue transferDue;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    GivePapers(
            HandOverSheets sheets,
            HandOverPapers papers,
            PapersAtTheDesk atTheDesk,
            ReceivingUnit receivingUnit,
            TransferDue transferDue,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.sheets = sheets;
        this.papers = papers;
        this.atTheDesk = atTheDesk;
        this.receivingUnit = receivingUnit;
        this.transferDue = transferDue;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** All of one desk and for one unit. */
    @Transactional
    public Outcome<HandOverSheet> give(List<DossierId> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return Outcome.refused(Refusal.invalid("Một bảng giao nhận có từ 1 đến %d hồ sơ.".formatted(MOST)));
        }
        var dossiers = chosen.stream()
                .distinct()
                .map(id -> register.visibleTo(current.get(), id).orThrow())
                .toList();
        var desk = dossiers.get(0).receivingAuthority();
        var unit = receivingUnit.of(dossiers.get(0));
        if (!current.get().answersAs(Role.ONE_STOP_DESK, desk)) {
            return Outcome.refused(Refusal.forbidden("Chỉ bộ phận một cửa đã nhận hồ sơ giao hồ sơ giấy."));
        }
        if (dossiers.stream()
                .anyMatch(dossier -> !dossier.receivingAuthority().equals(desk)
                        || !receivingUnit.of(dossier).equals(unit))) {
            return Outcome.refused(Refusal.refused("Một bảng chỉ giao từ một bộ phận một cửa cho một đơn vị."));
        }
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, Vietnam.ZONE).getYear();
        var number = sheets.nextNumber(desk, year);
        var objection = objection(dossiers);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var since = atTheDesk.since(ids(dossiers), now);
        var sheet = new HandOverSheet(
                UUID.randomUUID(),
                desk,
                number,
                year,
                unit.post().group(),
                unit.post().authority(),
                unit.name(),
                now,
                current.get().id(),
                IntStream.range(0, dossiers.size())
                        .mapToObj(index -> paper(index + 1, dossiers.get(index), since))
                        .toList());
        sheets.add(sheet);
        sheet.papers().forEach(paper -> note(sheet, paper));
        return Outcome.done(sheet);
    }

    /** Once more, on a sheet of its own: whatever it is for, the papers have come back to the desk. */
    @Transactional
    public Outcome<HandOverSheet> giveByCode(String typed) {
        return register.findByCode(Optional.ofNullable(PlainText.line(typed)).orElse(""))
                .map(Dossier::id)
                .filter(id -> register.visibleTo(current.get(), id) instanceof Outcome.Done)
                .map(id -> give(List.of(id)))
                .orElseGet(() -> Outcome.refused(Refusal.refused("Không có hồ sơ nào mang mã này ở bộ phận này.")));
    }

    private HandOverSheet.Paper paper(int position, Dossier dossier, Map<DossierId, Instant> since) {
        return HandOverSheet.Paper.given(
                position, dossier, transferDue.of(dossier, since.get(dossier.id()), dossier.receivingAuthority()));
    }

    private Optional<Refusal> objection(List<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !dossier.running())
                .findFirst()
                .map(dossier -> Refusal.wrongMoment("Hồ sơ %s không còn, hoặc chưa, được giải quyết."
                        .formatted(dossier.code() == null ? "chưa tiếp nhận" : dossier.code())))
                .or(() -> papers.onTheWay(ids(dossiers))
                        .map(there -> Refusal.wrongMoment("Hồ sơ %s đã ở bảng giao nhận số %s, đơn vị chưa nhận giấy."
                                .formatted(there.code(), there.sheet()))));
    }

    private static List<DossierId> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private void note(HandOverSheet sheet, HandOverSheet.Paper paper) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bảng giao nhận", sheet.label());
        detail.put("Đơn vị nhận", sheet.unitName());
        detail.put("Phải chuyển trước", Vietnam.minuteOfDay(paper.dueAt()));
        if (sheet.madeAt().isAfter(paper.dueAt())) {
            detail.put("Thời hạn chuyển", "Chuyển muộn");
        }
        events.append(paper.dossier(), EventKind.PAPERS_GIVEN, detail);
    }
}
