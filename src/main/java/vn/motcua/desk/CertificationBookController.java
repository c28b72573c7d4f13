package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.certification.CertificationLine;
import vn.motcua.certification.Certifications;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** Sổ chứng thực: an authority's certifications of a year in the order of their numbers, read and taken away as a table. */
@For({Role.ONE_STOP_DESK, Role.LEADER, Role.CLERK})
@Controller
@RequestMapping("/desk/certifications/book")
class CertificationBookController {

    private static final Set<Role> READERS = Set.of(Role.ONE_STOP_DESK, Role.LEADER, Role.CLERK);

    private final Certifications certifications;
    private final OwnAuthorities own;
    private final CurrentOfficial current;
    private final Clock clock;

    CertificationBookController(
            Certifications certifications, OwnAuthorities own, CurrentOfficial current, Clock clock) {
        this.certifications = certifications;
        this.own = own;
        this.current = current;
        this.clock = clock;
    }

    /** The book of one authority. */
    record Book(Authority authority, List<CertificationLine> lines, CertificationTotals totals) {}

    @Does("Xem sổ chứng thực")
    @GetMapping
    String page(@RequestParam(required = false) Integer year, Model model) {
        var shown = year == null
                ? LocalDate.ofInstant(clock.instant(), Vietnam.ZONE).getYear()
                : year;
        model.addAttribute("official", current.get());
        model.addAttribute("here", "certifications");
        model.addAttribute("year", shown);
        model.addAttribute(
                "books", readable().stream().map(one -> book(one, shown)).toList());
        return "desk/certification-book";
    }

    @Does("Tải sổ chứng thực của một năm")
    @GetMapping("/{authority}/{year}.csv")
    ResponseEntity<String> csv(@PathVariable AuthorityId authority, @PathVariable int year) {
        if (readable().stream().noneMatch(one -> one.id().equals(authority))) {
            throw new RefusalException(Refusal.notFound("Không có sổ này, hoặc không có quyền xem."));
        }
        return CsvFile.of("so-chung-thuc-%s-%d".formatted(authority, year), csv(certifications.book(authority, year)));
    }

    private Book book(Authority authority, int year) {
        var lines = certifications.book(authority.id(), year);
        return new Book(authority, lines, CertificationTotals.of(lines));
    }

    private List<Authority> readable() {
        return own.of(Official::answering, READERS);
    }

    private static String csv(List<CertificationLine> lines) {
        var head = Csv.row(Stream.of(
                "Số chứng thực",
                "Ngày chứng thực",
                "Người yêu cầu",
                "Tên giấy tờ, văn bản",
                "Số trang một bản",
                "Số bản",
                "Phí (đồng)",
                "Người ký",
                "Mã hồ sơ"));
        return Csv.BYTE_ORDER_MARK
                + head
                + lines.stream()
                        .map(line -> Csv.row(Stream.of(
                                line.number(),
                                Vietnam.day(line.day()),
                                line.requester(),
                                line.certification().paperKind(),
                                String.valueOf(line.certification().pages()),
                                String.valueOf(line.certification().copies()),
                                String.valueOf(line.certification().fee()),
                                line.signer(),
                                line.code())))
                        .collect(Collectors.joining());
    }
}
