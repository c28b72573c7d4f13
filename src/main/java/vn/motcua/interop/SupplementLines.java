package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequest.Stage;
import vn.motcua.dossier.SupplementRequests;

/** DanhSachHoSoBoSung of DongBoHoSoMC: what was asked of the applicant, what came of it, and what it did to the due date. */
@Component
class SupplementLines {

    private final SupplementRequests requests;
    private final LedgerDue ledgerDue;
    private final SupplementWords supplementWords;
    private final Words words;

    SupplementLines(SupplementRequests requests, LedgerDue ledgerDue, SupplementWords supplementWords, Words words) {
        this.supplementWords = supplementWords;
        this.requests = requests;
        this.ledgerDue = ledgerDue;
        this.words = words;
    }

    void put(ObjectNode body, Dossier dossier, News news) {
        requests.of(dossier.id()).stream()
                .filter(request -> news.after(request.askedAt()))
                .forEach(request -> put(body.withArray("DanhSachHoSoBoSung").addObject(), dossier, request, news));
    }

    /** Before acceptance there is no due date to move. */
    private void put(ObjectNode line, Dossier dossier, SupplementRequest request, News news) {
        var moves = request.stage() == Stage.REVIEW;
        supplementWords.put(line, request).put("NgayHenTraTruoc", moves ? dueBefore(dossier, request.askedAt()) : null);
        if (request.closedAt() == null || !news.after(request.closedAt())) {
            return;
        }
        line.put("NgayHenTraMoi", moves ? dueBefore(dossier, request.closedAt().plusMillis(1)) : null);
        if (request.outcome() == SupplementRequest.Outcome.SUPPLEMENTED) {
            line.put("NgayTiepNhanBoSung", PortalTime.write(request.closedAt()))
                    .put(
                            "NguoiTiepNhanBoSung",
                            words.writerOf(dossier.id(), EventKind.SUPPLEMENTED, request.closedAt()));
        }
    }

    private String dueBefore(Dossier dossier, Instant moment) {
        return PortalTime.write(ledgerDue.before(dossier, moment).due().toInstant());
    }
}
