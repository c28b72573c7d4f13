package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Procedure;

/** The lists of DongBoHoSoMC: papers, fees, supplements, results, those that were there at the time. */
@Component
class DossierLists {

    private final DossierDocuments documents;
    private final SupplementRequests requests;
    private final IntakeNoteRows notes;
    private final Words words;

    DossierLists(DossierDocuments documents, SupplementRequests requests, IntakeNoteRows notes, Words words) {
        this.documents = documents;
        this.requests = requests;
        this.notes = notes;
        this.words = words;
    }

    void put(ObjectNode body, Dossier dossier, Procedure procedure, News news) {
        var papers = documents.of(dossier.id()).stream()
                .filter(paper -> news.after(paper.uploadedAt()))
                .toList();
        putComponents(body, of(papers, DocumentPurpose.COMPONENT));
        putFees(body, dossier, procedure);
        requests.of(dossier.id()).stream()
                .filter(request -> news.after(request.askedAt()))
                .forEach(request ->
                        putSupplement(body.withArray("DanhSachHoSoBoSung").addObject(), request, news));
        if (news.processed()) {
            of(papers, DocumentPurpose.RESULT).forEach(paper -> body.withArray("DanhSachGiayToKetQua")
                    .addObject()
                    .put("TenGiayTo", procedure.result())
                    .put("MaThanhPhanHoSo", paper.documentKey())
                    .put("GiayToId", paper.id().value().toString())
                    .put("MaKetQua", dossier.resultNumber()));
        }
    }

    private static List<DossierDocument> of(List<DossierDocument> papers, DocumentPurpose purpose) {
        return papers.stream().filter(paper -> paper.purpose() == purpose).toList();
    }

    private static void putComponents(ObjectNode body, List<DossierDocument> components) {
        body.put("HoSoCoThanhPhanSoHoa", components.isEmpty() ? "0" : "1");
        components.forEach(paper -> body.withArray("TaiLieuNop")
                .addObject()
                .put("TenTepDinhKem", paper.fileName())
                .put("MaThanhPhanHoSo", paper.documentKey())
                .put("DuocSoHoa", "1")
                .put("DuocLayTuKhoDMQG", "0"));
    }

    private void putFees(ObjectNode body, Dossier dossier, Procedure procedure) {
        var noted = notes.of(dossier.id());
        procedure.fees().stream()
                .filter(fee -> noted.fees().contains(fee.key()))
                .forEach(fee -> body.withArray("DanhSachLePhi")
                        .addObject()
                        .put("TenPhiLePhi", fee.name())
                        .put("MaPhiLePhi", fee.key())
                        .put("Gia", noted.exemptFees().contains(fee.key()) ? "0" : String.valueOf(fee.amount())));
    }

    private void putSupplement(ObjectNode line, SupplementRequest request, News news) {
        line.put("HoSoBoSungId", request.id().toString())
                .put(
                        "NguoiYeuCauBoSung",
                        words.official(request.askedBy())
                                .map(Official::fullName)
                                .orElse(null))
                .put("NoiDungBoSung", request.reason())
                .put("NgayBoSung", PortalTime.write(request.askedAt()));
        if (request.outcome() == SupplementRequest.Outcome.SUPPLEMENTED && news.after(request.closedAt())) {
            line.put("NgayTiepNhanBoSung", PortalTime.write(request.closedAt()));
        }
    }
}
