package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.HandBackPapers;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.PapersAtTheDesk;
import vn.motcua.paper.PrintHandOverSheet;
import vn.motcua.paper.StrikePapers;
import vn.motcua.paper.TakePapers;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Giao nhận»: a desk puts papers on a sheet, the unit marks what it has in hand; and the other way with what goes home. */
@For({Role.ONE_STOP_DESK, Role.SPECIALIST, Role.DIVISION_HEAD})
@Controller
@RequestMapping("/desk/hand-over-sheets")
class HandOverSheetController {

    private final GivePapers givePapers;
    private final HandBackPapers handBackPapers;
    private final TakePapers takePapers;
    private final StrikePapers strikePapers;
    private final PrintHandOverSheet printHandOverSheet;
    private final HandOverSheets sheets;
    private final HandOverSheetViews views;
    private final OwedPapers owedPapers;
    private final ExpectedPapers expectedPapers;
    private final CurrentOfficial current;

    HandOverSheetController(
            GivePapers givePapers,
            HandBackPapers handBackPapers,
            TakePapers takePapers,
            StrikePapers strikePapers,
            PrintHandOverSheet printHandOverSheet,
            HandOverSheets sheets,
            HandOverSheetViews views,
            OwedPapers owedPapers,
            ExpectedPapers expectedPapers,
            CurrentOfficial current) {
        this.givePapers = givePapers;
        this.handBackPapers = handBackPapers;
        this.takePapers = takePapers;
        this.strikePapers = strikePapers;
        this.printHandOverSheet = printHandOverSheet;
        this.sheets = sheets;
        this.views = views;
        this.owedPapers = owedPapers;
        this.expectedPapers = expectedPapers;
        this.current = current;
    }

    @Does("Xem các bảng giao nhận")
    @GetMapping
    String page(Model model) {
        var official = current.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "hand-over-sheets");
        model.addAttribute("words", new PageWords());
        model.addAttribute("desk", HandOverSheetViews.atADesk(official));
        model.addAttribute("unit", HandOverSheetViews.inAUnit(official));
        model.addAttribute("cutoff", views.cutoff());
        var units = views.waiting(official);
        model.addAttribute("units", units);
        model.addAttribute(
                "waitingCut",
                units.stream().mapToInt(unit -> unit.papers().size()).sum() == PapersAtTheDesk.MOST);
        model.addAttribute("mostWaiting", PapersAtTheDesk.MOST);
        model.addAttribute("mostSheets", HandOverSheets.MOST);
        model.addAttribute("owed", owedPapers.of(official));
        model.addAttribute("expected", expectedPapers.of(official));
        model.addAttribute("made", views.made(official));
        model.addAttribute("coming", views.coming(official));
        return "desk/hand-over-sheets";
    }

    @For(Role.ONE_STOP_DESK)
    @Does("Lập bảng giao nhận")
    @PostMapping
    String give(@RequestParam(required = false) List<DossierId> dossier, Model model, HttpServletResponse response) {
        var chosen = dossier == null ? List.<DossierId>of() : dossier;
        return answer(
                givePapers.give(chosen).map(sheet -> "Đã lập bảng giao nhận số %s.".formatted(sheet.label())),
                model,
                response);
    }

    @For(Role.ONE_STOP_DESK)
    @Does("Giao lại hồ sơ giấy theo mã")
    @PostMapping("/again")
    String again(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        return answer(
                givePapers.giveByCode(code).map(sheet -> "Đã lập bảng giao nhận số %s.".formatted(sheet.label())),
                model,
                response);
    }

    @For({Role.SPECIALIST, Role.DIVISION_HEAD})
    @Does("Lập bảng giao kết quả, hồ sơ giấy về một cửa")
    @PostMapping("/back")
    String back(@RequestParam(required = false) List<DossierId> dossier, Model model, HttpServletResponse response) {
        var chosen = dossier == null ? List.<DossierId>of() : dossier;
        return answer(
                handBackPapers.give(chosen).map(sheet -> "Đã lập bảng giao nhận số %s.".formatted(sheet.label())),
                model,
                response);
    }

    @For({Role.SPECIALIST, Role.DIVISION_HEAD})
    @Does("Giao về một cửa theo mã")
    @PostMapping("/back/code")
    String backByCode(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        return answer(
                handBackPapers.giveByCode(code).map(sheet -> "Đã lập bảng giao nhận số %s.".formatted(sheet.label())),
                model,
                response);
    }

    @Does("Gạch hồ sơ khỏi bảng giao nhận")
    @PostMapping("/{id}/strike")
    String strike(
            @PathVariable UUID id,
            @RequestParam int position,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var struck = strikePapers.strike(id, position, reason);
        return answer(struck.map("Đã gạch hồ sơ %s khỏi bảng giao nhận."::formatted), model, response);
    }

    @Does("Nhận hồ sơ giấy")
    @PostMapping("/{id}/take")
    String take(
            @PathVariable UUID id,
            @RequestParam(required = false) Set<Integer> position,
            Model model,
            HttpServletResponse response) {
        var taken = takePapers.take(id, position == null ? Set.of() : position);
        return answer(taken.map("Đã nhận giấy của %d hồ sơ."::formatted), model, response);
    }

    @Does("Nhận hồ sơ giấy theo mã")
    @PostMapping("/scan")
    String scan(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        return answer(takePapers.takeByCode(code).map("Đã nhận giấy của hồ sơ %s."::formatted), model, response);
    }

    @Does("In bảng giao nhận")
    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var official = current.get();
        var sheet = sheets.find(id)
                .filter(known -> mayRead(known, official))
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có bảng giao nhận này.")));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"bang-giao-nhan-%s.pdf\"".formatted(id))
                .header("Cache-Control", "private, no-store")
                .body(printHandOverSheet.print(sheet).orThrow());
    }

    private static boolean mayRead(HandOverSheet sheet, Official official) {
        return HandOverSheetViews.desks(official).contains(sheet.desk())
                || TakePapers.groupsOf(official).contains(sheet.unitGroup());
    }

    private String answer(Outcome<String> outcome, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Done<String> done) {
            model.addAttribute("done", done.value());
        } else {
            var refusal = ((Outcome.Refused<String>) outcome).refusal();
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw new RefusalException(refusal);
            }
            model.addAttribute("refused", refusal.message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page(model);
    }
}
