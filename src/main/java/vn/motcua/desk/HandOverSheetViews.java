package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.TransferDue;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.ReceivingUnit;
import vn.motcua.paper.TakePapers;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Sheets, and the papers that wait for one, in the words of their page. */
@Component
class HandOverSheetViews {

    private static final Set<Role> TAKERS = Set.of(Role.SPECIALIST, Role.DIVISION_HEAD);

    private final HandOverSheets sheets;
    private final ReceivingUnit receivingUnit;
    private final TransferDue transferDue;
    private final DossierRegister register;
    private final DossierLaw law;
    private final WorkRecords records;
    private final Authorities authorities;
    private final TransactionClock clock;

    HandOverSheetViews(
            HandOverSheets sheets,
            ReceivingUnit receivingUnit,
            TransferDue transferDue,
            DossierRegister register,
            DossierLaw law,
            WorkRecords records,
            Authorities authorities,
            TransactionClock clock) {
        this.sheets = sheets;
        this.receivingUnit = receivingUnit;
        this.transferDue = transferDue;
        this.register = register;
        this.law = law;
        this.records = records;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param late whether their time to be passed on is over */
    record WaitingPaper(
            String dossier,
            String code,
            String owner,
            String procedure,
            OffsetDateTime acceptedAt,
            OffsetDateTime dueAt,
            boolean late) {}

    record WaitingUnit(String group, String name, List<WaitingPaper> papers) {}

    /**
     * @param clicked when the dossier was claimed, null if it was not: the electronic mark
     * @param takenAt when its papers were in hand: the mark of the papers
     */
    record SheetPaper(
            int position,
            String dossier,
            String code,
            String owner,
            OffsetDateTime clicked,
            String clickedBy,
            OffsetDateTime takenAt,
            String takenBy) {}

    record SheetView(
            String id,
            String number,
            String unit,
            OffsetDateTime madeAt,
            String madeBy,
            long taken,
            boolean whole,
            List<SheetPaper> papers) {}

    static boolean mayRead(Official official) {
        return atADesk(official) || TAKERS.stream().anyMatch(official::holds);
    }

    static boolean atADesk(Official official) {
        return !desks(official).isEmpty();
    }

    static Set<AuthorityId> desks(Official official) {
        return Stream.concat(official.posts().stream(), official.inherited().stream())
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .collect(Collectors.toSet());
    }

    List<WaitingUnit> waiting(Official official) {
        var units = new LinkedHashMap<ReceivingUnit.Unit, List<WaitingPaper>>();
        sheets.atTheDesk(desks(official)).stream().map(register::get).forEach(dossier -> units.computeIfAbsent(
                        receivingUnit.of(dossier), unit -> new ArrayList<>())
                .add(waiting(dossier)));
        return units.entrySet().stream()
                .map(unit -> new WaitingUnit(
                        unit.getKey().post().group(), unit.getKey().name(), unit.getValue()))
                .toList();
    }

    List<SheetView> made(Official official) {
        return sheets.ofDesks(desks(official)).stream().map(this::sheet).toList();
    }

    List<SheetView> coming(Official official) {
        return sheets.waitingFor(TakePapers.groupsOf(official)).stream()
                .map(this::sheet)
                .toList();
    }

    private WaitingPaper waiting(Dossier dossier) {
        var due = transferDue.of(dossier, dossier.acceptedAt(), dossier.receivingAuthority());
        return new WaitingPaper(
                dossier.id().toString(),
                dossier.code().value(),
                dossier.owner().name(),
                law.procedureOf(dossier).name(),
                Persisted.time(dossier.acceptedAt()),
                Persisted.time(due),
                clock.instant().isAfter(due));
    }

    private SheetView sheet(HandOverSheet sheet) {
        return new SheetView(
                sheet.id().toString(),
                sheet.label(),
                sheet.unitName(),
                Persisted.time(sheet.madeAt()),
                name(sheet.madeBy()),
                sheet.papers().stream().filter(paper -> paper.takenAt() != null).count(),
                sheet.wholeTaken(),
                sheet.papers().stream().map(this::paper).toList());
    }

    private SheetPaper paper(HandOverSheet.Paper paper) {
        var dossier = register.get(paper.dossier());
        var click = click(dossier);
        return new SheetPaper(
                paper.position(),
                dossier.id().toString(),
                dossier.code().value(),
                dossier.owner().name(),
                Persisted.time(click.map(WorkRecord::takenAt).orElse(null)),
                name(click.map(WorkRecord::takenBy).orElse(null)),
                Persisted.time(paper.takenAt()),
                name(paper.takenBy()));
    }

    /** The first claim behind the reception. */
    private Optional<WorkRecord> click(Dossier dossier) {
        Instant accepted = dossier.acceptedAt();
        return records.of(dossier.id()).stream()
                .filter(task -> task.processKey().equals(dossier.procedure().value()))
                .filter(task -> task.takenAt() != null && task.takenAt().isAfter(accepted))
                .findFirst();
    }

    /** Null for nobody. */
    private String name(OfficialId id) {
        return id == null
                ? null
                : authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
