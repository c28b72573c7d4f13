package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.desk.HandOverView.ComingSheet;
import vn.motcua.desk.HandOverView.MadeSheet;
import vn.motcua.desk.HandOverView.SheetPaper;
import vn.motcua.desk.HandOverView.UntakenPaper;
import vn.motcua.desk.HandOverView.WaitingPaper;
import vn.motcua.desk.HandOverView.WaitingUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.TransferDue;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.PapersAtTheDesk;
import vn.motcua.paper.ReceivingUnit;
import vn.motcua.paper.TakePapers;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Sheets, and the papers that wait for one, in the words of their page. */
@Component
class HandOverSheetViews {

    private static final Set<String> AT_THE_DESK =
            Set.of(Step.RETURN.taskId(), "UserTask_GiveBack", "UserTask_AwaitSupplement");

    private final HandOverSheets sheets;
    private final PapersAtTheDesk atTheDesk;
    private final ReceivingUnit receivingUnit;
    private final TransferDue transferDue;
    private final DossierRegister register;
    private final DossierLaw law;
    private final WorkRecords records;
    private final Authorities authorities;
    private final Parameters parameters;
    private final TransactionClock clock;

    HandOverSheetViews(
            HandOverSheets sheets,
            PapersAtTheDesk atTheDesk,
            ReceivingUnit receivingUnit,
            TransferDue transferDue,
            DossierRegister register,
            DossierLaw law,
            WorkRecords records,
            Authorities authorities,
            Parameters parameters,
            TransactionClock clock) {
        this.sheets = sheets;
        this.atTheDesk = atTheDesk;
        this.receivingUnit = receivingUnit;
        this.transferDue = transferDue;
        this.register = register;
        this.law = law;
        this.records = records;
        this.authorities = authorities;
        this.parameters = parameters;
        this.clock = clock;
    }

    static boolean atADesk(Official official) {
        return !desks(official).isEmpty();
    }

    static boolean inAUnit(Official official) {
        return !OwedPapers.units(official).isEmpty();
    }

    static Set<AuthorityId> desks(Official official) {
        return official.answering()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .collect(Collectors.toSet());
    }

    /** After which a dossier is passed on at the next opening: {@code 15 giờ}. */
    String cutoff() {
        var time = LocalTime.parse(
                parameters.text("transfer.cutoffTime", LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)));
        return time.getMinute() == 0
                ? "%d giờ".formatted(time.getHour())
                : "%d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    List<WaitingUnit> waiting(Official official) {
        var papers = atTheDesk.of(desks(official));
        var dossiers =
                dossiers(papers.stream().map(PapersAtTheDesk.AtTheDesk::dossier).toList());
        var units = new LinkedHashMap<ReceivingUnit.Unit, List<WaitingPaper>>();
        for (var paper : papers) {
            var dossier = dossiers.get(paper.dossier());
            units.computeIfAbsent(receivingUnit.of(dossier), unit -> new ArrayList<>())
                    .add(waiting(dossier, paper.since()));
        }
        return units.entrySet().stream()
                .map(unit -> new WaitingUnit(
                        unit.getKey().post().group(), unit.getKey().name(), unit.getValue()))
                .toList();
    }

    /** Those that the official's desks and units gave, the latest first. */
    List<MadeSheet> made(Official official) {
        var names = new Names();
        return Stream.concat(
                        sheets.ofDesks(desks(official)).stream(), sheets.ofUnits(OwedPapers.units(official)).stream())
                .sorted(Comparator.comparing(HandOverSheet::madeAt).reversed())
                .map(sheet -> made(sheet, names))
                .toList();
    }

    private String deskName(AuthorityId desk) {
        return authorities.find(desk).orElseThrow().deskName();
    }

    List<ComingSheet> coming(Official official) {
        var coming = sheets.waitingFor(TakePapers.groupsOf(official));
        var ids = coming.stream()
                .flatMap(sheet -> sheet.papers().stream())
                .map(HandOverSheet.Paper::dossier)
                .distinct()
                .toList();
        var dossiers = dossiers(ids);
        var work = records.ofAll(ids);
        var names = new Names();
        return coming.stream()
                .map(sheet -> new ComingSheet(
                        sheet.id().toString(),
                        sheet.label(),
                        sheet.direction().label(),
                        sheet.giverName(deskName(sheet.desk())),
                        Persisted.time(sheet.madeAt()),
                        names.of(sheet.madeBy()),
                        sheet.papers().stream()
                                .map(paper -> paper(
                                        sheet,
                                        paper,
                                        dossiers.get(paper.dossier()),
                                        work.getOrDefault(paper.dossier(), List.of()),
                                        names))
                                .toList()))
                .toList();
    }

    private Map<DossierId, Dossier> dossiers(List<DossierId> ids) {
        return register.all(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private WaitingPaper waiting(Dossier dossier, Instant since) {
        var due = transferDue.of(dossier, since, dossier.receivingAuthority());
        return WaitingPaper.of(dossier, law.procedureOf(dossier), since, due, clock.instant());
    }

    private MadeSheet made(HandOverSheet sheet, Names names) {
        return new MadeSheet(
                sheet.id().toString(),
                sheet.label(),
                sheet.direction().label(),
                sheet.takerName(deskName(sheet.desk())),
                Persisted.time(sheet.madeAt()),
                names.of(sheet.madeBy()),
                sheet.papers().stream().filter(paper -> paper.takenAt() != null).count(),
                sheet.papers().size(),
                sheet.done(),
                sheet.papers().stream()
                        .filter(paper -> paper.takenAt() == null)
                        .map(paper -> new UntakenPaper(
                                paper.position(), paper.dossier().toString(), paper.code(), paper.whyNot()))
                        .toList());
    }

    private static SheetPaper paper(
            HandOverSheet sheet, HandOverSheet.Paper paper, Dossier dossier, List<WorkRecord> work, Names names) {
        var click = sheet.direction() == HandOverSheet.Direction.TO_DESK ? clickAtTheDesk(work) : click(dossier, work);
        return new SheetPaper(
                paper.position(),
                dossier.id().toString(),
                paper.code(),
                dossier.owner().name(),
                paper.what(),
                Persisted.time(click.map(WorkRecord::takenAt).orElse(null)),
                names.of(click.map(WorkRecord::takenBy).orElse(null)),
                Persisted.time(paper.takenAt()),
                names.of(paper.takenBy()),
                paper.whyNot());
    }

    /** The first claim behind the reception. */
    private static Optional<WorkRecord> click(Dossier dossier, List<WorkRecord> work) {
        return work.stream()
                .filter(task -> task.processKey().equals(dossier.procedure().value()))
                .filter(task -> task.takenAt() != null && task.takenAt().isAfter(dossier.acceptedAt()))
                .findFirst();
    }

    /** The last claim of what the desk does with what came back. */
    private static Optional<WorkRecord> clickAtTheDesk(List<WorkRecord> work) {
        return work.stream()
                .filter(task -> AT_THE_DESK.contains(task.element()) && task.takenAt() != null)
                .reduce((earlier, later) -> later);
    }

    /** Each official is looked up once for a page. */
    private final class Names {

        private final Map<OfficialId, String> known = new HashMap<>();

        /** Null for nobody. */
        String of(OfficialId id) {
            return id == null
                    ? null
                    : known.computeIfAbsent(id, asked -> authorities
                            .official(asked)
                            .map(Official::fullName)
                            .orElse(asked.value()));
        }
    }
}
