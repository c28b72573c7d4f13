package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Vietnam;

/**
 * A paper of an owner that counts today, so that nobody need hand it in.
 *
 * @param id of the entry in the store
 * @param documentKey key of the required document that it stands for
 * @param code mã kết quả số hóa; holds the owner's number
 * @param dossierCode of the dossier it came with; null where that has none
 * @param validUntil last day; null where none is known
 */
public record HeldPaper(
        UUID id,
        String documentKey,
        String name,
        String code,
        String dossierCode,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant storedAt) {

    /** {@code có giá trị từ 19/11/2026 đến 19/05/2027}. */
    public String validity() {
        return "có giá trị từ %s%s"
                .formatted(
                        Vietnam.day(validFrom),
                        validUntil == null ? ", không ghi thời hạn" : " đến " + Vietnam.day(validUntil));
    }
}
