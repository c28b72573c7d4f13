package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.delivery.PostalDifference;
import vn.motcua.delivery.PostalReconciliation;
import vn.motcua.delivery.PostalReconciliations;
import vn.motcua.delivery.ReconcileCarrier;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** The page «Đối soát bưu chính»: a month's parcels and money against the carrier's file. */
@For({Role.ONE_STOP_DESK, Role.CASHIER})
@Controller
@RequestMapping("/desk/post/accounts")
class PostalAccountController {

    private static final Set<Role> ROLES = EnumSet.of(Role.ONE_STOP_DESK, Role.CASHIER);

    private final ReconcileCarrier reconcile;
    private final PostalReconciliations reconciliations;
    private final DossierRegister register;
    private final OwnAuthorities own;
    private final CurrentOfficial current;
    private final Clock clock;

    PostalAccountController(
            ReconcileCarrier reconcile,
            PostalReconciliations reconciliations,
            DossierRegister register,
            OwnAuthorities own,
            CurrentOfficial current,
            Clock clock) {
        this.reconcile = reconcile;
        this.reconciliations = reconciliations;
        this.register = register;
        this.own = own;
        this.current = current;
        this.clock = clock;
    }

    @Does("Xem đối soát bưu chính")
    @GetMapping
    String page(Model model) {
        var desks = own.of(Official::answering, ROLES);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "post");
        model.addAttribute("words", new PageWords());
        model.addAttribute("desks", desks);
        model.addAttribute(
                "month",
                YearMonth.from(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))
                        .minusMonths(1));
        model.addAttribute(
                "made",
                reconciliations.of(desks.stream().map(Authority::id).toList()).stream()
                        .map(PostalAccountController::shown)
                        .toList());
        return "desk/post-accounts";
    }

    /** @param month {@code 11/2026} */
    record Shown(
            String id,
            String month,
            OffsetDateTime madeAt,
            String encoding,
            int lines,
            String postage,
            String cash,
            List<PostalDifference> differences) {}

    private static Shown shown(PostalReconciliation made) {
        return new Shown(
                made.id().toString(),
                "%02d/%d".formatted(made.month().getMonthValue(), made.month().getYear()),
                Persisted.time(made.madeAt()),
                made.encoding(),
                made.lines(),
                Vietnam.dong(made.postage()),
                Vietnam.dong(made.cash()),
                made.differences());
    }

    @Does("Đối soát với tệp của bưu chính")
    @PostMapping
    String reconcile(
            @RequestParam(defaultValue = "") String desk,
            @RequestParam(defaultValue = "") String month,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        PostAnswers.put(
                compared(desk, month, file)
                        .map(made -> made.differences().isEmpty()
                                ? "Khớp: %d dòng, không có khác biệt.".formatted(made.lines())
                                : "Đã đối soát %d dòng: %d khác biệt."
                                        .formatted(
                                                made.lines(), made.differences().size())),
                model,
                response);
        return page(model);
    }

    private Outcome<PostalReconciliation> compared(String desk, String month, MultipartFile file) {
        var ours = own.of(Official::answering, ROLES).stream()
                .map(Authority::id)
                .filter(id -> id.value().equals(desk))
                .findFirst();
        if (ours.isEmpty()) {
            return Outcome.refused(Refusal.forbidden("Chỉ đối soát bưu gửi của bộ phận mình."));
        }
        try {
            return reconcile.reconcile(ours.get(), YearMonth.parse(month), file.getBytes());
        } catch (DateTimeException unreadable) {
            return Outcome.refused(Refusal.invalid("Chưa chọn tháng đối soát."));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Does("Tải khác biệt đối soát bưu chính")
    @GetMapping("/{id}.csv")
    ResponseEntity<String> csv(@PathVariable UUID id) {
        var made = reconciliations
                .find(id)
                .filter(known -> desks().contains(known.desk()))
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có lần đối soát này.")));
        return CsvFile.of(
                "doi-soat-buu-chinh-" + made.month(),
                Csv.BYTE_ORDER_MARK
                        + Csv.row(Stream.of("Khác biệt", "Số hiệu bưu gửi", "Mã hồ sơ", "Trong sổ", "Bưu chính ghi"))
                        + made.differences().stream().map(this::row).collect(Collectors.joining()));
    }

    private Set<AuthorityId> desks() {
        return own.of(Official::answering, ROLES).stream().map(Authority::id).collect(Collectors.toSet());
    }

    private String row(PostalDifference difference) {
        var code = difference.dossier() == null
                ? null
                : register.find(difference.dossier())
                        .map(Dossier::code)
                        .map(Object::toString)
                        .orElse(null);
        return Csv.row(Stream.of(
                difference.kind().label(), difference.trackingNumber(), code, difference.ours(), difference.theirs()));
    }
}
