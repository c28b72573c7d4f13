package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.certification.Certifications;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Certified copies handed to those who have waited for them at the counter, many at once, each in a transaction of its own
 * (NĐ 61/2018/NĐ-CP, Điều 17 khoản 4). Whoever sends somebody else is served on the page «Trả tại quầy».
 */
@Component
class ReturnCertifications {

    private static final Refusal NO_CERTIFICATION =
            Refusal.notFound("Không phải yêu cầu chứng thực chờ trả ở bộ phận một cửa này.");

    private final ReturnAtCounter returnAtCounter;
    private final Certifications certifications;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final Wholly wholly;

    ReturnCertifications(
            ReturnAtCounter returnAtCounter,
            Certifications certifications,
            DossierRegister register,
            CurrentOfficial current,
            Wholly wholly) {
        this.returnAtCounter = returnAtCounter;
        this.certifications = certifications;
        this.register = register;
        this.current = current;
        this.wholly = wholly;
    }

    /** @param reason Vietnamese */
    record NotReturned(UUID dossier, String reason) {}

    /** What became of them. */
    record CertificationsReturned(List<UUID> returned, List<NotReturned> failed) {}

    CertificationsReturned give(Set<UUID> dossiers) {
        var ids = dossiers.stream().map(DossierId::new).toList();
        var known = certifications.of(ids).keySet();
        Map<DossierId, Dossier> visible = register.visibleAmong(current.get(), Set.copyOf(known));
        var done = OneByOne.each(ids, DossierId::toString, id -> Optional.ofNullable(visible.get(id))
                .map(dossier -> wholly.done(() -> {
                    returnAtCounter.giveToWaiting(dossier);
                    return Outcome.<Void>done(null);
                }))
                .orElseGet(() -> Outcome.refused(NO_CERTIFICATION)));
        var failed = done.failed().stream()
                .map(each -> new NotReturned(UUID.fromString(each.taskId()), each.reason()))
                .toList();
        var not = failed.stream().map(NotReturned::dossier).collect(Collectors.toSet());
        return new CertificationsReturned(
                dossiers.stream().filter(each -> !not.contains(each)).toList(), failed);
    }
}
