package vn.motcua.delivery;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Chuyển giấy hẹn qua bưu chính: the carrier's clerk takes the receipt of a dossier that came by post and brings it to the
 * applicant (QĐ 45/2016/QĐ-TTg), whatever went by mail besides.
 */
@Component
public class SendReceipt {

    private static final Refusal NOT_HERE = Refusal.notFound("Không có giấy hẹn nào đang chờ chuyển của hồ sơ này.");

    private final PostalReceipts receipts;
    private final HoldDossier holdDossier;
    private final DossierEvents history;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SendReceipt(
            PostalReceipts receipts,
            HoldDossier holdDossier,
            DossierEvents history,
            CurrentOfficial current,
            TransactionClock clock) {
        this.receipts = receipts;
        this.holdDossier = holdDossier;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param typed full name of the clerk who takes it
     * @return the dossier's code
     */
    @Transactional
    public Outcome<String> give(DossierId dossier, String typed) {
        var official = current.get();
        var found = receipts.find(HandOverParcels.desks(official), dossier);
        if (found.isEmpty()) {
            return Outcome.refused(NOT_HERE);
        }
        var clerk = HandOverParcels.clerk(typed);
        if (clerk instanceof Outcome.Refused<String> refused) {
            return refused;
        }
        holdDossier.hold(dossier);
        var name = clerk.orThrow();
        if (!receipts.give(dossier, name, clock.instant(), official.id())) {
            return Outcome.refused(Refusal.wrongMoment("Bưu chính đã nhận giấy hẹn của hồ sơ này."));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Nhân viên bưu chính", name);
        detail.put("Số Phiếu gửi", found.get().slipNumber());
        detail.put("Đến người nộp trước", Vietnam.minuteOfDay(found.get().dueAt()));
        history.append(dossier, EventKind.RECEIPT_POSTED, detail);
        return Outcome.done(found.get().code());
    }

    /** The carrier says that the applicant has it. */
    @Transactional
    public Outcome<String> arrived(DossierId dossier) {
        var official = current.get();
        var found = receipts.find(HandOverParcels.desks(official), dossier);
        if (found.isEmpty()) {
            return Outcome.refused(NOT_HERE);
        }
        holdDossier.hold(dossier);
        if (!receipts.arrived(dossier, clock.instant(), official.id())) {
            return Outcome.refused(Refusal.wrongMoment("Bưu chính chưa nhận giấy hẹn, hoặc đã báo phát rồi."));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Số Phiếu gửi", found.get().slipNumber());
        if (clock.instant().isAfter(found.get().dueAt())) {
            detail.put("Thời hạn", "Sau hạn " + Vietnam.minuteOfDay(found.get().dueAt()));
        }
        history.append(dossier, EventKind.RECEIPT_ARRIVED, detail);
        return Outcome.done(found.get().code());
    }
}
