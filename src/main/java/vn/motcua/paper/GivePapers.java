package vn.motcua.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Giao hồ sơ giấy: the desk puts the papers of several dossiers on one sheet for the unit that works on them. */
@Component
public class GivePapers {

    static final int MOST = 50;

    private final HandOverSheets sheets;
    private final ReceivingUnit receivingUnit;
    private final TransferDue transferDue;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    GivePapers(
            HandOverSheets sheets,
            ReceivingUnit receivingUnit,
            TransferDue transferDue,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.sheets = sheets;
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
        var objection = dossiers.stream()
                .flatMap(dossier -> objection(dossier).stream())
                .findFirst();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
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
                        .mapToObj(index -> paper(index + 1, dossiers.get(index)))
                        .toList());
        sheets.add(sheet);
        sheet.papers().forEach(paper -> note(sheet, paper));
        return Outcome.done(sheet);
    }

    private HandOverSheet.Paper paper(int position, Dossier dossier) {
        return new HandOverSheet.Paper(
                position,
                dossier.id(),
                transferDue.of(dossier, dossier.acceptedAt(), dossier.receivingAuthority()),
                null,
                null);
    }

    private Optional<Refusal> objection(Dossier dossier) {
        if (!dossier.running()) {
            return Optional.of(Refusal.wrongMoment("Hồ sơ %s không còn, hoặc chưa, được giải quyết."
                    .formatted(dossier.code() == null ? "chưa tiếp nhận" : dossier.code())));
        }
        return sheets.lastOf(dossier.id())
                .map(sheet -> Refusal.wrongMoment(
                        "Hồ sơ %s đã ở bảng giao nhận số %s.".formatted(dossier.code(), sheet.label())));
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
