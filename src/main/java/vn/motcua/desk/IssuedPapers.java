package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.Papers;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The official papers of a dossier for whoever's authority received or decides it, and for nobody else. */
@Component
class IssuedPapers {

    private final Papers papers;
    private final DossierRegister register;
    private final OurDossiers ours;
    private final CurrentOfficial current;

    IssuedPapers(Papers papers, DossierRegister register, OurDossiers ours, CurrentOfficial current) {
        this.papers = papers;
        this.register = register;
        this.ours = ours;
        this.current = current;
    }

    /**
     * @param id null for what is printed from the register and never issued
     * @param number null where it has none
     * @param issuedAt null where it was not issued
     * @param href where to print it, null for a cancelled number
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
            String cancelled,
            String href) {}

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
        if (dossier.code() != null) {
            views.add(standing(dossier, PaperKind.RECEIPT));
            views.add(standing(dossier, PaperKind.CONTROL_SHEET));
            views.add(new IssuedView(
                    null,
                    "CLOCK_STATEMENT",
                    "Bảng tính thời hạn",
                    null,
                    null,
                    null,
                    0,
                    null,
                    "/api/dossiers/%s/clock.pdf".formatted(dossier.id())));
        }
        papers.of(dossier.id()).stream().map(IssuedPapers::issued).forEach(views::add);
        return views;
    }

    private static IssuedView standing(Dossier dossier, PaperKind kind) {
        return new IssuedView(
                null, kind.name(), kind.label(), null, null, null, 0, null, address(dossier.id(), kind.slug()));
    }

    private static IssuedView issued(Paper paper) {
        return new IssuedView(
                paper.id().toString(),
                paper.kind().name(),
                paper.kind().label(),
                paper.number(),
                Persisted.time(paper.issuedAt()),
                paper.signerName(),
                paper.printedCopies(),
                paper.cancelReason(),
                paper.cancelledAt() == null
                        ? address(paper.dossier(), paper.id().toString())
                        : null);
    }

    private static String address(DossierId dossier, String paper) {
        return "/api/dossiers/%s/papers/%s.pdf".formatted(dossier, paper);
    }
}
