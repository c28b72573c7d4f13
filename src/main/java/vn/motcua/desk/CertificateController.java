package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;
import vn.motcua.signature.CertificateEntry;
import vn.motcua.signature.DeviceKind;
import vn.motcua.signature.EndCertificate;
import vn.motcua.signature.RegisterCertificate;
import vn.motcua.signature.RegisteredCertificates;
import vn.motcua.signature.RevocationLists;

/** The page «Chứng thư số»: by which certificates officials and authorities sign, and which lists say they are revoked. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/certificates")
class CertificateController {

    private final RegisteredCertificates certificates;
    private final RegisterCertificate registerCertificate;
    private final EndCertificate endCertificate;
    private final RevocationLists lists;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final Clock clock;

    CertificateController(
            RegisteredCertificates certificates,
            RegisterCertificate registerCertificate,
            EndCertificate endCertificate,
            RevocationLists lists,
            Authorities authorities,
            CurrentOfficial current,
            Clock clock) {
        this.certificates = certificates;
        this.registerCertificate = registerCertificate;
        this.endCertificate = endCertificate;
        this.lists = lists;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
    }

    /** What was typed; a file has to be chosen again. */
    record Typed(String official, String authority, DeviceKind device, String keyReference) {}

    @Does("Xem chứng thư số đã đăng ký")
    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        return page(q, new Typed("", "", DeviceKind.PKCS11, ""), Map.of(), model);
    }

    @Does("Đăng ký chứng thư số")
    @PostMapping
    String register(
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "PKCS11") DeviceKind device,
            @RequestParam(defaultValue = "") String keyReference,
            @RequestParam(defaultValue = "false") boolean otherName,
            @RequestParam MultipartFile certificate,
            @RequestParam(required = false) MultipartFile picture,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var registered = registerCertificate.register(new CertificateEntry(
                holder,
                authority,
                device,
                keyReference,
                certificate.getBytes(),
                picture == null ? new byte[0] : picture.getBytes(),
                otherName,
                current.get().id()));
        var refused = RefusedOnPage.show(registered, model, response);
        if (refused.isPresent()) {
            model.addAttribute("open", true);
            return page(
                    "",
                    new Typed(holder, authority, device, keyReference),
                    refused.map(Refusal::fields).orElseThrow(),
                    model);
        }
        model.addAttribute("done", "Đã đăng ký chứng thư số cho %s.".formatted(registered.orThrow()));
        return list("", model);
    }

    @Does("Ngừng dùng chứng thư số")
    @PostMapping("/{id}/end")
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var ended = endCertificate.end(id, reason, current.get().id());
        if (RefusedOnPage.show(ended, model, response).isEmpty()) {
            model.addAttribute("done", "Đã ngừng dùng chứng thư. Những gì đã ký bằng nó vẫn giữ nguyên.");
        }
        return list("", model);
    }

    @Does("Tải danh sách chứng thư bị thu hồi")
    @PostMapping("/lists")
    String renewLists(Model model) {
        var round = lists.renew();
        model.addAttribute(
                "done",
                round.asked() == 0
                        ? "Không có địa chỉ nào để tải: chứng thư đã đăng ký không ghi nơi công bố danh sách."
                        : "Đã hỏi %d địa chỉ, %d danh sách mới.".formatted(round.asked(), round.renewed()));
        model.addAttribute("silent", round.silent());
        return list("", model);
    }

    private String page(String sought, Typed typed, Map<String, String> faults, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "certificates");
        model.addAttribute("sought", sought);
        model.addAttribute("certificates", certificates.inUse(sought));
        model.addAttribute("most", RegisteredCertificates.LISTED);
        model.addAttribute("soon", today.plusMonths(1));
        model.addAttribute("lists", lists.known());
        model.addAttribute("offices", authorities.existingOn(today));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "desk/certificates";
    }
}
