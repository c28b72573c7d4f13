package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.procedure.Procedure;

/** The lists of DongBoHoSoMC: papers, fees, supplements, results, those that were there at the time. */
@Component
class DossierLists {

    private final DossierDocuments documents;
    private final SupplementLines supplements;
    private final IntakeNoteRows notes;

    DossierLists(DossierDocuments documents, SupplementLines supplements, IntakeNoteRows notes) {
        this.documents = documents;
        this.supplements = supplements;
        this.notes = notes;
    }

    void put(ObjectNode body, Dossier dossier, Procedure procedure, News news) {
        var papers = documents.versions(dossier.id()).stream()
                .filter(kept -> kept.stoodAt(news.known()))
                .map(KeptDocument::document)
                .filter(paper -> news.after(paper.uploadedAt()))
                .toList();
        var components = of(papers, DocumentPurpose.COMPONENT);
        putComponents(body, components);
        if (news.accepted()) {
            var noted = notes.of(dossier.id());
            putShown(body, procedure, noted, keys(components));
            putFees(body, procedure, noted);
        }
        supplements.put(body, dossier, news);
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

    private static Set<String> keys(List<DossierDocument> papers) {
        return papers.stream().map(DossierDocument::documentKey).collect(Collectors.toSet());
    }

    /** Each is a stored file. What the desk scanned is nobody's store's; where an applicant's file is from we do not know. */
    private static void putComponents(ObjectNode body, List<DossierDocument> components) {
        body.put("HoSoCoThanhPhanSoHoa", components.isEmpty() ? "0" : "1");
        components.forEach(paper -> body.withArray("TaiLieuNop")
                .addObject()
                .put("TepDinhKemId", paper.id().value().toString())
                .put("TenTepDinhKem", paper.fileName())
                .put("MaThanhPhanHoSo", paper.documentKey())
                .put("DuocSoHoa", "1")
                .put("DuocLayTuKhoDMQG", paper.uploadedBy() == null ? null : "0"));
    }

    /** What was there on paper and left no file. */
    private static void putShown(ObjectNode body, Procedure procedure, IntakeNotes noted, Set<String> scanned) {
        procedure.documents().stream()
                .filter(document -> noted.shownPapers().contains(document.key()) && !scanned.contains(document.key()))
                .forEach(document -> body.withArray("DanhSachTepDinhKemKhac")
                        .addObject()
                        .put("TenGiayTo", document.name())
                        .put("SoLuong", String.valueOf(document.count()))
                        .put("LoaiGiayTo", document.form().label()));
    }

    /** How a fee was paid is not recorded here; where none is due it was certainly not paid online. */
    private static void putFees(ObjectNode body, Procedure procedure, IntakeNotes noted) {
        var due = 0L;
        for (var fee : noted.feesOf(procedure)) {
            var amount = noted.exemptFees().contains(fee.key()) ? 0 : fee.amount();
            due += amount;
            body.withArray("DanhSachLePhi")
                    .addObject()
                    .put("TenPhiLePhi", fee.name())
                    .put("MaPhiLePhi", fee.key())
                    .put("Gia", String.valueOf(amount));
        }
        body.put("DuocThanhToanTrucTuyen", due == 0 ? "0" : null);
    }
}
