package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.DraftRefusal;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.PaperPrints;
import vn.motcua.paper.Papers;
import vn.motcua.paper.PrintPostingNotice;
import vn.motcua.paper.PrintTransferSlip;
import vn.motcua.posting.NoticesToPost;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The official papers of a dossier for whoever's authority received or decides it, and for nobody else. */
@Component
class IssuedPapers {

    private static final String PREVIEW = "?preview=true";

    private final Papers papers;
    private final PrintTransferSlip transferSlip;
    private final DraftRefusal draftRefusal;
    private final NoticesToPost noticesToPost;
    private final PaperPrints prints;
    private final DossierRegister register;
    private final OurDossiers ours;
    private final CurrentOfficial current;

    IssuedPapers(
            Papers papers,
            PrintTransferSlip transferSlip,
            DraftRefusal draftRefusal,
            NoticesToPost noticesToPost,
            PaperPrints prints,
            DossierRegister register,
            OurDossiers ours,
            CurrentOfficial current) {
        this.papers = papers;
        this.transferSlip = transferSlip;
        this.draftRefusal = draftRefusal;
        this.noticesToPost = noticesToPost;
        this.prints = prints;
        this.register = register;
        this.ours = ours;
        this.current = current;
    }

    /**
     * @param id null for what is printed from the register and never issued
     * @param number null where it has none
     * @param issuedAt null where it was not issued
     * @param copies how often it was printed
     * @param lastPrintedBy full name; null where it was never printed, or before that was noted
     * @param href where to print it, which is counted; null for a cancelled number
     * @param hrefTwoCopies where to print two copies on one sheet, null where there is no such sheet
     * @param preview where to look at it, null for a cancelled number
     * @param cancelled why its number was cancelled, null unless it was
     */
    record IssuedView(
            String id,
            String kind,
            String label,
            String number,
            OffsetDateTime issuedAt,
            String signer,
            int copies,
            OffsetDateTime lastPrintedAt,
            String lastPrintedBy,
            String cancelled,
            String href,
            String hrefTwoCopies,
            String preview) {}

    /** @throws RefusalException for dossiers of other authorities, as if there were none */
    Dossier printable(DossierId id) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        if (!ours.include(dossier)) {
            throw new RefusalException(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem."));
        }
        return dossier;
    }

    /** Empty for whoever was only let in to read. */
    List<IssuedView> of(Dossier dossier) {
        var views = new ArrayList<IssuedView>();
        if (!ours.include(dossier)) {
            return views;
        }
        var printed = prints.of(dossier.id());
        if (dossier.code() != null) {
            views.add(standing(PaperKind.RECEIPT, dossier, printed));
            views.add(standing(PaperKind.CONTROL_SHEET, dossier, printed));
            views.add(unnumbered(
                    PaperPrints.CLOCK_STATEMENT,
                    "Bảng tính thời hạn",
                    "/api/dossiers/%s/clock.pdf".formatted(dossier.id()),
                    printed));
        }
        if (transferSlip.offeredFor(dossier)) {
            views.add(standing(PaperKind.TRANSFER_SLIP, dossier, printed));
        }
        if (draftRefusal.offeredFor(dossier)) {
            views.add(unnumbered(
                    DraftRefusal.DRAFT,
                    "Phiếu từ chối (dự thảo để ký)",
                    address(dossier.id(), "refusal-draft"),
                    printed));
        }
        if (noticesToPost.of(dossier).isPresent()) {
            views.add(unnumbered(
                    PrintPostingNotice.NOTICE,
                    "Thông báo niêm yết công khai",
                    address(dossier.id(), "posting-notice"),
                    printed));
        }
        papers.of(dossier.id()).stream().map(paper -> issued(paper, printed)).forEach(views::add);
        return views;
    }

    private static IssuedView standing(PaperKind kind, Dossier dossier, List<PaperPrints.Print> printed) {
        return unnumbered(kind.name(), kind.label(), address(dossier.id(), kind.slug()), printed);
    }

    private static IssuedView unnumbered(
            String kind, String label, String address, List<PaperPrints.Print> allPrinted) {
        var printed = allPrinted.stream()
                .filter(print -> print.paper() == null && print.kind().equals(kind))
                .toList();
        var last = last(printed);
        return new IssuedView(
                null,
                kind,
                label,
                null,
                null,
                null,
                printed.size(),
                last == null ? null : Persisted.time(last.at()),
                last == null ? null : last.by(),
                null,
                address,
                kind.equals(PaperKind.RECEIPT.name()) ? address + "?copies=2" : null,
                address + PREVIEW);
    }

    private static IssuedView issued(Paper paper, List<PaperPrints.Print> allPrinted) {
        var last = last(allPrinted.stream()
                .filter(print -> paper.id().equals(print.paper()))
                .toList());
        var address = paper.cancelledAt() == null
                ? address(paper.dossier(), paper.id().toString())
                : null;
        return new IssuedView(
                paper.id().toString(),
                paper.kind().name(),
                paper.kind().label(),
                paper.number(),
                Persisted.time(paper.issuedAt()),
                paper.signerName(),
                paper.printedCopies(),
                last == null ? null : Persisted.time(last.at()),
                last == null ? null : last.by(),
                paper.cancelReason(),
                address,
                null,
                address == null ? null : address + PREVIEW);
    }

    private static PaperPrints.Print last(List<PaperPrints.Print> printed) {
        return printed.isEmpty() ? null : printed.get(printed.size() - 1);
    }

    private static String address(DossierId dossier, String paper) {
        return "/api/dossiers/%s/papers/%s.pdf".formatted(dossier, paper);
    }
}
