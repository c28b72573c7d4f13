package vn.motcua.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.paper.HandOverSheet.Direction;
import vn.motcua.paper.HandOverSheet.Paper;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Giao kết quả về một cửa: the unit puts signed results and refusals, and the papers of what waits for its applicant or has
 * ended, on one sheet for the desk that took them in, a result for the one where it is fetched (NĐ 61/2018 Art 19.2, 19.4, 19.8).
 */
@Component
public class HandBackPapers {

    private static final Set<DossierStatus> GOES_HOME = EnumSet.of(
            DossierStatus.PROCESSED,
            DossierStatus.SUPPLEMENT_REQUESTED,
            DossierStatus.WITHDRAWN,
            DossierStatus.STOPPED);

    private final MakeSheet makeSheet;
    private final PapersAtTheUnit atTheUnit;
    private final CurrentOfficial current;

    HandBackPapers(MakeSheet makeSheet, PapersAtTheUnit atTheUnit, CurrentOfficial current) {
        this.makeSheet = makeSheet;
        this.atTheUnit = atTheUnit;
        this.current = current;
    }

    /** All of one unit and for one desk. */
    @Transactional
    public Outcome<HandOverSheet> give(List<DossierId> chosen) {
        var between = makeSheet.between(Direction.TO_DESK, chosen);
        return between instanceof Outcome.Done<MakeSheet.Between> done
                ? give(done.value())
                : between.map(never -> null);
    }

    private Outcome<HandOverSheet> give(MakeSheet.Between between) {
        if (!TakePapers.groupsOf(current.get()).contains(between.unit().post().group())) {
            return Outcome.refused(Refusal.forbidden("Chỉ đơn vị giải quyết hồ sơ giao giấy tờ về một cửa."));
        }
        return makeSheet
                .notOne(Direction.TO_DESK, between)
                .<Outcome<HandOverSheet>>map(Outcome::refused)
                .orElseGet(() -> makeSheet.make(
                        Direction.TO_DESK,
                        between,
                        HandBackPapers::objection,
                        (position, dossier) ->
                                Paper.given(position, dossier, atTheUnit.due(dossier), PapersAtTheUnit.what(dossier))));
    }

    /** The same by what a scanner types, on a sheet of its own. */
    @Transactional
    public Outcome<HandOverSheet> giveByCode(String typed) {
        return makeSheet
                .scanned(typed)
                .map(id -> give(List.of(id)))
                .orElseGet(() -> Outcome.refused(Refusal.refused("Không có hồ sơ nào mang mã này ở đơn vị này.")));
    }

    private static Optional<Refusal> objection(List<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> dossier.code() == null || !GOES_HOME.contains(dossier.status()))
                .findFirst()
                .map(dossier -> Refusal.wrongMoment(
                        "Hồ sơ %s chưa có kết quả đã ký, không chờ bổ sung và chưa dừng: chưa có gì để giao về một cửa."
                                .formatted(dossier.code() == null ? "chưa tiếp nhận" : dossier.code())));
    }
}
