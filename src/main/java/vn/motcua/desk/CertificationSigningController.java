package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.certification.Certification;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;
import vn.motcua.shared.TransactionClock;

/** The page «Ký chứng thực»: all certifications that wait for the leader, signed by one PIN. */
@For(Role.LEADER)
@Controller
class CertificationSigningController {

    private final SignCertifications signCertifications;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CertificationSigningController(
            SignCertifications signCertifications,
            DossierRegister register,
            CurrentOfficial current,
            TransactionClock clock) {
        this.signCertifications = signCertifications;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /** @param late whether its due date has passed */
    record Line(String taskId, Dossier dossier, Certification certification, boolean late) {}

    /** @param pin of the caller's certificate, kept nowhere */
    record CertificationSignatures(
            @NotEmpty(message = "Chưa chọn hồ sơ nào.")
                    @Size(max = SigningList.MOST, message = "Mỗi lần tối đa 50 hồ sơ.")
                    List<@NotBlank(message = "Có việc không có mã.") String> taskIds,
            @NotNull(message = "Chưa nhập mã PIN.") @Size(min = 1, message = "Chưa nhập mã PIN.") char[] pin) {}

    @Does("Xem các yêu cầu chứng thực chờ ký")
    @GetMapping("/desk/certifications/signing")
    String page(Model model) {
        var open = signCertifications.open();
        var visible = register.visibleAmong(
                current.get(),
                open.stream().map(one -> one.certification().dossier()).collect(Collectors.toSet()));
        var now = clock.instant();
        model.addAttribute("official", current.get());
        model.addAttribute("here", "certifications/signing");
        model.addAttribute("times", new Minutes());
        model.addAttribute(
                "lines",
                open.stream()
                        .filter(one -> visible.containsKey(one.certification().dossier()))
                        .map(one -> line(one, visible.get(one.certification().dossier()), now))
                        .toList());
        return "desk/certification-signing";
    }

    @PostMapping("/api/certifications/signatures")
    @ResponseBody
    SignCertifications.CertificationsSigned sign(@Valid @RequestBody CertificationSignatures signatures) {
        return signCertifications.sign(signatures.taskIds(), signatures.pin());
    }

    private static Line line(SignCertifications.ToSign one, Dossier dossier, Instant now) {
        return new Line(
                one.signing().task().id(),
                dossier,
                one.certification(),
                dossier.dueAt().isBefore(now));
    }
}
