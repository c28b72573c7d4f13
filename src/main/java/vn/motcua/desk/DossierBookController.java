package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
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
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.paper.AskBookClosing;
import vn.motcua.paper.BookAddition;
import vn.motcua.paper.BookClosing;
import vn.motcua.paper.BookVolume;
import vn.motcua.paper.CloseBook;
import vn.motcua.paper.DeclineBookClosing;
import vn.motcua.paper.DossierBook;
import vn.motcua.paper.WithdrawBookClosing;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/**
 * The page «Sổ theo dõi»: volumes by authority and year, to be printed and exported; the desk asks for their closing, who
 * signs for the authority closes them.
 */
@For({Role.ONE_STOP_DESK, Role.CONTROLLER, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/desk/dossier-book")
class DossierBookController {

    private final BookReader reader;
    private final DossierBook book;
    private final AskBookClosing askBookClosing;
    private final WithdrawBookClosing withdrawBookClosing;
    private final CloseBook closeBook;
    private final DeclineBookClosing declineBookClosing;
    private final CurrentOfficial current;
    private final Clock clock;

    DossierBookController(
            BookReader reader,
            DossierBook book,
            AskBookClosing askBookClosing,
            WithdrawBookClosing withdrawBookClosing,
            CloseBook closeBook,
            DeclineBookClosing declineBookClosing,
            CurrentOfficial current,
            Clock clock) {
        this.reader = reader;
        this.book = book;
        this.askBookClosing = askBookClosing;
        this.withdrawBookClosing = withdrawBookClosing;
        this.closeBook = closeBook;
        this.declineBookClosing = declineBookClosing;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param asks whether the viewer may ask for a closing
     * @param signs whether the viewer may close what others have asked for
     */
    record Shelf(String authority, String name, List<Spine> volumes, boolean asks, boolean signs) {}

    /**
     * A volume as the page shows it.
     *
     * @param asked the request for its closing that waits; null if there is none
     * @param own whether the viewer has made that request
     * @param declined who declined the last request and why; null if nobody has
     * @param early whether closing it today would be before its year has ended
     */
    record Spine(
            BookVolume volume,
            BookClosing asked,
            boolean own,
            String declined,
            boolean early,
            List<BookAddition> additions) {}

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
                                .map(this::spine)
                                .toList(),
                        reader.mayAskToClose(authority.id()),
                        book.maySign(authority.id())))
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

    private Spine spine(BookVolume volume) {
        var asked = book.askedToClose(volume).orElse(null);
        return new Spine(
                volume,
                asked,
                asked != null && asked.askedBy().equals(current.get().id()),
                volume.open() ? book.declined(volume).orElse(null) : null,
                volume.open() && volume.runsOn(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)),
                book.additions(volume));
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
                CsvFile.TYPE,
                "attachment; filename=\"so-theo-doi-%s-%d-%d.csv\"".formatted(authority, year, volume));
    }

    @Does("In phần ghi sau khi khóa sổ")
    @GetMapping("/{authority}/{year}/{volume}/additions.pdf")
    ResponseEntity<byte[]> additions(
            @PathVariable AuthorityId authority, @PathVariable int year, @PathVariable int volume) {
        return file(
                book.printAdditions(find(authority, year, volume)).orThrow(),
                MediaType.APPLICATION_PDF,
                "inline; filename=\"so-theo-doi-%s-%d-%d-ghi-sau.pdf\"".formatted(authority, year, volume));
    }

    @For({Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.CLERK})
    @Does("Đề nghị khóa sổ của năm")
    @PostMapping("/{authority}/{year}/closing")
    String ask(
            @PathVariable AuthorityId authority,
            @PathVariable int year,
            @RequestParam(required = false) String reason,
            Model model,
            HttpServletResponse response) {
        return done(authority, model, response, () -> {
            if (!reader.mayAskToClose(authority)) {
                throw new RefusalException(Refusal.forbidden(
                        "Việc này không thuộc vị trí công tác của người đang đăng nhập ở cơ quan này."));
            }
            var asked = askBookClosing.ask(authority, year, reason).orThrow();
            return "Đã đề nghị khóa quyển số %02d năm %d. Quyển sổ vẫn mở cho đến khi lãnh đạo khóa."
                    .formatted(asked.volume(), asked.year());
        });
    }

    @For({Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.CLERK})
    @Does("Rút đề nghị khóa sổ")
    @PostMapping("/{authority}/{year}/withdrawal")
    String withdraw(
            @PathVariable AuthorityId authority, @PathVariable int year, Model model, HttpServletResponse response) {
        return done(authority, model, response, () -> {
            var open = withdrawBookClosing.withdraw(authority, year).orThrow();
            return "Đã rút đề nghị khóa quyển số %02d năm %d.".formatted(open.volume(), open.year());
        });
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Khóa sổ của năm")
    @PostMapping("/{authority}/{year}/close")
    String close(
            @PathVariable AuthorityId authority, @PathVariable int year, Model model, HttpServletResponse response) {
        return done(authority, model, response, () -> {
            var closed = closeBook.close(authority, year).orThrow();
            return "Đã khóa quyển số %02d năm %d: %d trang, từ số %02d đến số %02d."
                    .formatted(
                            closed.volume(), closed.year(), closed.pages(), closed.firstNumber(), closed.lastNumber());
        });
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Không khóa sổ, ghi lý do")
    @PostMapping("/{authority}/{year}/decline")
    String decline(
            @PathVariable AuthorityId authority,
            @PathVariable int year,
            @RequestParam(required = false) String declineReason,
            Model model,
            HttpServletResponse response) {
        return done(authority, model, response, () -> {
            var open =
                    declineBookClosing.decline(authority, year, declineReason).orThrow();
            return "Đã trả lời không khóa quyển số %02d năm %d.".formatted(open.volume(), open.year());
        });
    }

    /** Does an act upon a book and shows the page with its words, or with those of the refusal. */
    private String done(AuthorityId authority, Model model, HttpServletResponse response, Supplier<String> act) {
        reader.readable(authority);
        try {
            model.addAttribute("done", act.get());
        } catch (RefusalException refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page(null, model);
    }

    /** Whoever keeps the book reads all of it; whoever only watches over it needs nobody's number. */
    private Outcome<byte[]> print(BookVolume volume) {
        return reader.keeps(volume.authority()) ? book.print(volume) : book.printMasked(volume);
    }

    private byte[] csv(BookVolume volume) {
        return reader.keeps(volume.authority()) ? book.csv(volume) : book.csvMasked(volume);
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
