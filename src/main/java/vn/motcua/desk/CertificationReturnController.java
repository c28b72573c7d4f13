package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;

/** Certified copies are handed over at the counter, those chosen on the page «Chứng thực» at once. */
@For(Role.ONE_STOP_DESK)
@RestController
class CertificationReturnController {

    private final ReturnCertifications returnCertifications;

    CertificationReturnController(ReturnCertifications returnCertifications) {
        this.returnCertifications = returnCertifications;
    }

    /** @param dossiers whose filers have waited and stand at the counter */
    record CertificationReturns(
            @NotEmpty(message = "Chưa chọn yêu cầu nào.") @Size(max = 50, message = "Mỗi lần tối đa 50 yêu cầu.")
                    Set<@NotNull(message = "Có yêu cầu không có mã.") UUID> dossiers) {}

    @PostMapping("/api/certifications/returns")
    ReturnCertifications.CertificationsReturned give(@Valid @RequestBody CertificationReturns returns) {
        return returnCertifications.give(returns.dossiers());
    }
}
