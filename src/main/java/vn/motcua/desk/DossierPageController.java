package vn.motcua.desk;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.delay.BeginApology;
import vn.motcua.digitization.FindByPaperText;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ReassignOfficial;
import vn.motcua.notice.RecordCall;
import vn.motcua.notice.ToldThings;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * The page «Tra cứu hồ sơ» and a dossier to be read. What is looked for is posted: names and identity numbers belong into
 * no address and no log.
 */
@ForDossierWork
@Controller
@RequestMapping("/desk/dossiers")
class DossierPageController {

    private static final int LAST_PAGE = 10_000;

    /** Fewer would find half the archive. */
    private static final int LEAST_LETTERS = 3;

    private final DossierRegister register;
    private final FindByPaperText byPaperText;
    private final DossierViews views;
    private final ReturnNowOffers returnNow;
    private final LatePaperOffers latePapers;
    private final BeginApology beginApology;
    private final IssuedPapers issuedPapers;
    private final SectorSheets sectorSheets;
    private final ReassignOfficial reassign;
    private final CorrectionViews corrections;
    private final CorrectionOffers correctionOffers;
    private final DaysUsedViews daysUsed;
    private final ToldThings toldThings;
    private final RecordCall recordCall;
    private final DossierComments comments;
    private final OurDossiers ours;
    private final DossierReadViews reads;
    private final TransactionClock clock;
    private final CurrentOfficial current;

    DossierPageController(
            DossierRegister register,
            FindByPaperText byPaperText,
            DossierViews views,
            ReturnNowOffers returnNow,
            LatePaperOffers latePapers,
            BeginApology beginApology,
            IssuedPapers issuedPapers,
            SectorSheets sectorSheets,
            ReassignOfficial reassign,
            CorrectionViews corrections,
            CorrectionOffers correctionOffers,
            DaysUsedViews daysUsed,
            ToldThings toldThings,
            RecordCall recordCall,
            DossierComments comments,
            OurDossiers ours,
            DossierReadViews reads,
            TransactionClock clock,
            CurrentOfficial current) {
        this.sectorSheets = sectorSheets;
        this.reassign = reassign;
        this.corrections = corrections;
        this.correctionOffers = correctionOffers;
        this.returnNow = returnNow;
        this.latePapers = latePapers;
        this.beginApology = beginApology;
        this.issuedPapers = issuedPapers;
        this.daysUsed = daysUsed;
        this.toldThings = toldThings;
        this.recordCall = recordCall;
        this.comments = comments;
        this.ours = ours;
        this.reads = reads;
        this.clock = clock;
        this.register = register;
        this.byPaperText = byPaperText;
        this.views = views;
        this.current = current;
    }

    @Does("Mở trang tra cứu")
    @GetMapping
    String page(Model model) {
        head(model);
        return "desk/dossiers";
    }

    @Does("Tra cứu hồ sơ")
    @PostMapping
    String search(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String identityNumber,
            @RequestParam(required = false) DossierStatus status,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        head(model);
        var search = new DossierSearch(text, identityNumber, status, Math.min(Math.max(page, 0), LAST_PAGE));
        var found = register.search(current.get(), search).stream()
                .map(views::found)
                .toList();
        model.addAttribute("text", text);
        model.addAttribute("identityNumber", identityNumber);
        model.addAttribute("status", status);
        model.addAttribute("found", found);
        model.addAttribute("first", search.page() * DossierSearch.PAGE + 1);
        model.addAttribute("previous", search.page() > 0 ? search.page() - 1 : null);
        model.addAttribute("next", found.size() == DossierSearch.PAGE ? search.page() + 1 : null);
        return "desk/dossiers";
    }

    @Does("Tra cứu theo chữ trên giấy tờ")
    @PostMapping("/papers")
    String searchPapers(@RequestParam(defaultValue = "") String paperText, Model model) {
        head(model);
        var enough = paperText.strip().length() >= LEAST_LETTERS;
        model.addAttribute("paperText", paperText);
        model.addAttribute("paperTextTooShort", !enough);
        if (enough) {
            var found = byPaperText.find(current.get(), paperText).stream()
                    .map(views::found)
                    .toList();
            model.addAttribute("found", found);
            model.addAttribute("first", 1);
        }
        return "desk/dossiers";
    }

    @Does("Xem trang một hồ sơ")
    @GetMapping("/{id}")
    String read(@PathVariable DossierId id, Model model) {
        head(model);
        var whole = register.visibleTo(current.get(), id);
        if (whole instanceof Outcome.Refused && register.visibleToReturn(current.get(), id) instanceof Outcome.Done) {
            return "redirect:/desk/counter-returns/" + id;
        }
        var dossier = whole.orThrow();
        model.addAttribute("dossier", views.of(dossier, null));
        model.addAttribute("mayReadResults", ResultPageController.mayOpen(current.get()) && ours.include(dossier));
        model.addAttribute(
                "sectorSheet",
                SectorSheetController.mayOpen(current.get()) && ours.include(dossier) && sectorSheets.has(dossier));
        model.addAttribute(
                "assignment",
                AssignmentController.mayOpen(current.get()) && reassign.mayReassign(current.get(), dossier));
        model.addAttribute("mayRecall", mayRecall(dossier));
        model.addAttribute("mayApologise", beginApology.offeredFor(dossier));
        model.addAttribute("latePapers", latePapers.of(dossier));
        model.addAttribute("returnNow", returnNow.of(dossier).orElse(null));
        model.addAttribute("daysUsed", daysUsed.of(dossier).orElse(null));
        model.addAttribute("issued", issuedPapers.of(dossier));
        model.addAttribute("corrections", corrections.of(dossier));
        model.addAttribute("correction", correctionOffers.of(dossier));
        model.addAttribute("told", ours.include(dossier) ? toldThings.of(id) : List.of());
        model.addAttribute("comments", ours.include(dossier) ? written(id) : null);
        model.addAttribute("newComment", UUID.randomUUID());
        model.addAttribute("reads", reads.of(dossier).orElse(null));
        model.addAttribute("mayCall", recordCall.mayRecord(dossier));
        model.addAttribute(
                "now", LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE).truncatedTo(ChronoUnit.MINUTES));
        return "desk/dossier";
    }

    private List<CommentController.CommentView> written(DossierId dossier) {
        return comments.of(dossier).stream()
                .map(CommentController.CommentView::of)
                .toList();
    }

    /** Offered to the offices that pass the dossier on between each other; whether it is theirs to recall, the act says. */
    private boolean mayRecall(Dossier dossier) {
        return dossier.running() && ours.include(dossier);
    }

    private void head(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "dossiers");
        model.addAttribute("statuses", DossierStatus.values());
        model.addAttribute("words", new PageWords());
    }
}
