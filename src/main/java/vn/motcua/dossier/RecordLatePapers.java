package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * Ghi nhận giấy tờ nộp muộn: what an applicant brings to the desk after the time for it is taken and told to whoever reviews
 * and signs. It moves no clock.
 */
@Component
public class RecordLatePapers {

    /** Under what the history keeps which papers came. */
    public static final String WHAT = "Đã nhận";
    /** Under what it keeps until when they could have come. */
    public static final String UNTIL = "Hạn bổ sung";

    private final DossierRows rows;
    private final DossierEvents events;
    private final SupplementRequests requests;
    private final CurrentOfficial current;

    RecordLatePapers(DossierRows rows, DossierEvents events, SupplementRequests requests, CurrentOfficial current) {
        this.rows = rows;
        this.events = events;
        this.requests = requests;
        this.current = current;
    }

    /** The request whose time has passed, while the desk may take what comes late for it; empty for everybody else. */
    public Optional<SupplementRequest> takeable(Dossier dossier) {
        return dossier.running() && current.get().worksAs(Role.ONE_STOP_DESK, dossier.receivingAuthority())
                ? requests.of(dossier.id()).stream()
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.stage() == SupplementRequest.Stage.REVIEW
                                && last.outcome() == SupplementRequest.Outcome.EXPIRED)
                : Optional.empty();
    }

    /** @param what Vietnamese: which papers came */
    @Transactional
    public Outcome<Dossier> record(DossierId id, String what) {
        var dossier = rows.take(id).orElseThrow();
        return takeable(dossier)
                .map(request -> {
                    var detail = new LinkedHashMap<String, String>();
                    detail.put(WHAT, what);
                    detail.put(UNTIL, Vietnam.minuteOfDay(request.dueAt()));
                    events.append(id, EventKind.LATE_PAPERS, detail);
                    return Outcome.done(dossier);
                })
                .orElseGet(() -> Outcome.refused(Refusal.wrongMoment(
                        "Chỉ bộ phận một cửa nhận hồ sơ ghi nhận giấy tờ nộp muộn, khi đã hết hạn bổ"
                                + " sung và hồ sơ còn đang giải quyết.")));
    }
}
