package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.HandOverSheet.Direction;
import vn.motcua.paper.HandOverSheet.Paper;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What both directions of a sheet have in common: its dossiers, its number, its lines, and what is noted of them. */
@Component
class MakeSheet {

    static final int MOST = 50;

    private final HandOverSheets sheets;
    private final HandOverPapers papers;
    private final ReceivingUnit receivingUnit;
    private final DossierRegister register;
    private final DossierEvents events;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    MakeSheet(
            HandOverSheets sheets,
            HandOverPapers papers,
            ReceivingUnit receivingUnit,
            DossierRegister register,
            DossierEvents events,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock) {
        this.sheets = sheets;
        this.papers = papers;
        this.receivingUnit = receivingUnit;
        this.register = register;
        this.events = events;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
    }

    /** @param dossiers of one desk and one unit */
    record Between(AuthorityId desk, ReceivingUnit.Unit unit, List<Dossier> dossiers) {}

    /** The dossier of which somebody scanned or typed the code; empty where that is none they may see. */
    Optional<DossierId> scanned(String typed) {
        return register.findByCode(Optional.ofNullable(PlainText.line(typed)).orElse(""))
                .map(Dossier::id)
                .filter(id -> register.visibleTo(current.get(), id) instanceof Outcome.Done);
    }

    /** Refused where they are none, too many, or not all of one desk and one unit. */
    Outcome<Between> between(Direction direction, List<DossierId> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return Outcome.refused(Refusal.invalid("Một bảng giao nhận có từ 1 đến %d hồ sơ.".formatted(MOST)));
        }
        var dossiers = chosen.stream()
                .distinct()
                .map(id -> register.visibleTo(current.get(), id).orThrow())
                .toList();
        var first = dossiers.get(0);
        return Outcome.done(new Between(deskOf(direction, first), receivingUnit.of(first), dossiers));
    }

    /** What goes to a unit comes from where it was taken in; what comes back goes where it is at home now. */
    private static AuthorityId deskOf(Direction direction, Dossier dossier) {
        return direction == Direction.TO_UNIT ? dossier.receivingAuthority() : dossier.homeDesk();
    }

    /** Why they cannot be on one sheet; asked once the giver is known to be the right one. */
    Optional<Refusal> notOne(Direction direction, Between between) {
        return between.dossiers().stream()
                .filter(dossier -> !deskOf(direction, dossier).equals(between.desk())
                        || !receivingUnit.of(dossier).equals(between.unit()))
                .findFirst()
                .map(another -> Refusal.refused("Một bảng chỉ giao giữa một bộ phận một cửa và một đơn vị."));
    }

    /**
     * @param objection what stands against it once nobody else gives them at the same time
     * @param paper the line of a dossier at its place
     */
    Outcome<HandOverSheet> make(
            Direction direction, Between between, Function<List<Dossier>, Optional<Refusal>> objection, Line paper) {
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, Vietnam.ZONE).getYear();
        var number = sheets.nextNumber(between.desk(), direction, year);
        var dossiers = between.dossiers();
        var refusal = objection.apply(dossiers).or(() -> onTheWay(ids(dossiers)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var unit = between.unit();
        var sheet = new HandOverSheet(
                UUID.randomUUID(),
                direction,
                between.desk(),
                number,
                year,
                unit.post().group(),
                unit.post().authority(),
                unit.name(),
                direction == Direction.TO_UNIT
                        ? unit.post().group()
                        : new Post(between.desk(), Role.ONE_STOP_DESK, null).group(),
                now,
                current.get().id(),
                IntStream.range(0, dossiers.size())
                        .mapToObj(index -> paper.at(index + 1, dossiers.get(index)))
                        .toList());
        sheets.add(sheet);
        sheet.papers().forEach(line -> note(sheet, line));
        return Outcome.done(sheet);
    }

    interface Line {

        Paper at(int position, Dossier dossier);
    }

    static List<DossierId> ids(Collection<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private Optional<Refusal> onTheWay(List<DossierId> dossiers) {
        return papers.onTheWay(dossiers)
                .map(there -> Refusal.wrongMoment("Hồ sơ %s đã ở bảng giao nhận số %s, bên nhận chưa nhận giấy."
                        .formatted(there.code(), there.sheet())));
    }

    private String deskName(HandOverSheet sheet) {
        return Issuer.desk(authorities.find(sheet.desk()).orElseThrow()).name();
    }

    private void note(HandOverSheet sheet, Paper paper) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bảng giao nhận", sheet.label());
        detail.put("Đơn vị nhận", sheet.takerName(deskName(sheet)));
        detail.put("Phải chuyển trước", Vietnam.minuteOfDay(paper.dueAt()));
        if (sheet.madeAt().isAfter(paper.dueAt())) {
            detail.put("Thời hạn chuyển", "Chuyển muộn");
            detail.put("Nơi giữ đến lúc giao", sheet.giverName(deskName(sheet)));
        }
        events.append(paper.dossier(), EventKind.PAPERS_GIVEN, detail);
    }
}
