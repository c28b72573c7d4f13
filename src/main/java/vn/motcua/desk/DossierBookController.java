package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.For;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Role;
import vn.motcua.paper.BookVolume;
import vn.motcua.paper.CloseBook;
import vn.motcua.paper.DossierBook;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Sổ theo dõi»: volumes by authority and year, to be printed, exported and closed. */
@For({Role.ONE_STOP_DESK, Role.CONTROLLER, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/desk/dossier-book")
class DossierBookController {

    private final BookReader reader;
    private final DossierBook book;
    private final CloseBook closeBook;
    private final CurrentOfficial current;

    DossierBookController(BookReader reader, DossierBook book, CloseBook closeBook, CurrentOfficial current) {
        this.reader = reader;
        this.book = book;
        this.closeBook = closeBook;
        this.current = current;
    }

    /** @param signers who may sign its closing today; empty where the viewer may not close it */
    record Shelf(String authority, String name, List<BookVolume> volumes, List<Delegation> signers) {}

    @Does("Xem sổ theo dõi hồ sơ")
    @GetMapping
    String page(@RequestParam(required = false) Integer year, Model model) {
        var own = reader.readable();
        var shelves = own.stream()
                .map(authority -> new Shelf(
                        authority.id().value(),
                        authority.name(),
                        book.of(authority.id()).stream()
                                .filter(volume -> year == null || volume.year() == year)
                                .toList(),
                        reader.mayClose(authority.id()) ? book.signers(authority.id()) : List.<Delegation>of()))
                .toList();
        model.addAttribute("official", current.get());
        model.addAttribute("here", "dossier-book");
        model.addAttribute("shelves", shelves);
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                own.stream()
                        .flatMap(authority -> book.of(authority.id()).stream())
                        .map(BookVolume::year)
                        .distinct()
                        .sorted((one, other) -> other - one)
                        .toList());
        model.addAttribute("times", new Minutes());
        return "desk/dossier-book";
    }

    @Does("In một quyển sổ")
    @GetMapping("/{authority}/{year}/{volume}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable AuthorityId authority, @PathVariable int year, @PathVariable int volume) {
        return file(
                print(find(authority, year, volume)).orThrow(),
                MediaType.APPLICATION_PDF,
                "inline; filename=\"so-theo-doi-%s-%d-%d.pdf\"".formatted(authority, year, volume));
    }

    @Does("Tải một quyển sổ")
    @GetMapping("/{authority}/{year}/{volume}.csv")
    ResponseEntity<byte[]> csv(@PathVariable AuthorityId authority, @PathVariable int year, @PathVariable int volume) {
        return file(
                csv(find(authority, year, volume)),
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                "attachment; filename=\"so-theo-doi-%s-%d-%d.csv\"".formatted(authority, year, volume));
    }

    @For({Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK})
    @Does("Chốt sổ của năm")
    @PostMapping("/{authority}/{year}/close")
    String close(
            @PathVariable AuthorityId authority,
            @PathVariable int year,
            @RequestParam OfficialId signer,
            Model model,
            HttpServletResponse response) {
        reader.readable(authority);
        try {
            if (!reader.mayClose(authority)) {
                throw new RefusalException(Refusal.forbidden("Cán bộ kiểm soát xem sổ, không chốt sổ."));
            }
            var closed = closeBook.close(authority, year, signer).orThrow();
            model.addAttribute(
                    "done",
                    "Đã chốt quyển số %02d năm %d: %d trang, từ số %02d đến số %02d."
                            .formatted(
                                    closed.volume(),
                                    closed.year(),
                                    closed.pages(),
                                    closed.firstNumber(),
                                    closed.lastNumber()));
        } catch (RefusalException refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page(null, model);
    }

    /** Whoever keeps the book reads all of it; whoever only watches over it needs nobody's number. */
    private Outcome<byte[]> print(BookVolume volume) {
        return reader.mayClose(volume.authority()) ? book.print(volume) : book.printMasked(volume);
    }

    private byte[] csv(BookVolume volume) {
        return reader.mayClose(volume.authority()) ? book.csv(volume) : book.csvMasked(volume);
    }

    private BookVolume find(AuthorityId authority, int year, int volume) {
        reader.readable(authority);
        return book.find(authority, year, volume)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có quyển sổ này.")));
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", disposition)
                .header("Cache-Control", "private, no-store")
                .body(bytes);
    }
}
