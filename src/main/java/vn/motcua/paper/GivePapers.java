package vn.motcua.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.TransferDue;
import vn.motcua.paper.HandOverSheet.Direction;
import vn.motcua.paper.HandOverSheet.Paper;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Giao hồ sơ giấy: the desk puts the papers of several dossiers on one sheet for the unit that works on them. */
@Component
public class GivePapers {

    static final int MOST = MakeSheet.MOST;

    private final MakeSheet makeSheet;
    private final PapersAtTheDesk atTheDesk;
    private final TransferDue transferDue;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    GivePapers(
            MakeSheet makeSheet,
            PapersAtTheDesk atTheDesk,
            TransferDue transferDue,
            CurrentOfficial current,
            TransactionClock clock) {
        this.makeSheet = makeSheet;
        this.atTheDesk = atTheDesk;
        this.transferDue = transferDue;
        this.current = current;
        this.clock = clock;
    }

    /** All of one desk and for one unit. */
    @Transactional
    public Outcome<HandOverSheet> give(List<DossierId> chosen) {
        var between = makeSheet.between(Direction.TO_UNIT, chosen);
        return between instanceof Outcome.Done<MakeSheet.Between> done
                ? give(done.value())
                : between.map(never -> null);
    }

    private Outcome<HandOverSheet> give(MakeSheet.Between between) {
        if (!current.get().answersAs(Role.ONE_STOP_DESK, between.desk())) {
            return Outcome.refused(Refusal.forbidden("Chỉ bộ phận một cửa đã nhận hồ sơ giao hồ sơ giấy."));
        }
        var notOne = makeSheet.notOne(Direction.TO_UNIT, between);
        if (notOne.isPresent()) {
            return Outcome.refused(notOne.get());
        }
        var since = atTheDesk.since(MakeSheet.ids(between.dossiers()), clock.instant());
        return makeSheet.make(
                Direction.TO_UNIT,
                between,
                GivePapers::objection,
                (position, dossier) -> Paper.given(
                        position,
                        dossier,
                        transferDue.of(dossier, since.get(dossier.id()), dossier.receivingAuthority()),
                        null));
    }

    /** Once more, on a sheet of its own: whatever it is for, the papers have come back to the desk. */
    @Transactional
    public Outcome<HandOverSheet> giveByCode(String typed) {
        return makeSheet
                .scanned(typed)
                .map(id -> give(List.of(id)))
                .orElseGet(() -> Outcome.refused(Refusal.refused("Không có hồ sơ nào mang mã này ở bộ phận này.")));
    }

    private static Optional<Refusal> objection(List<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !dossier.running())
                .findFirst()
                .map(dossier -> Refusal.wrongMoment("Hồ sơ %s không còn, hoặc chưa, được giải quyết."
                        .formatted(dossier.code() == null ? "chưa tiếp nhận" : dossier.code())));
    }
}
