package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Trả kết quả: hands the result over and closes the dossier. Being late never stops it. */
@Component
public class ReturnResult {

    private final DossierRows rows;
    private final DossierEvents events;
    private final TransactionClock clock;

    ReturnResult(DossierRows rows, DossierEvents events, TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Status 9 → 10.
     *
     * @param postalNumber number of the parcel, null unless by post
     * @param note null if there is nothing to say
     */
    @Transactional
    public Outcome<Dossier> hand(DossierId id, String returnedTo, ReturnMode by, String postalNumber, String note) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.RETURNED)) {
            return Outcome.refused(WrongStatus.of(dossier, "trả kết quả"));
        }
        dossier.handOver(clock.instant());
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Người nhận", returnedTo);
        detail.put("Cách trả", by.label());
        if (postalNumber != null) {
            detail.put("Số hiệu bưu gửi", postalNumber);
        }
        if (note != null) {
            detail.put("Ghi chú", note);
        }
        events.append(id, EventKind.RETURNED, detail);
        return Outcome.done(dossier);
    }
}
