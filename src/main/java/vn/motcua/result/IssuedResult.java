package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;

/**
 * A result as it was signed.
 *
 * @param token of its public page
 * @param document the signed file, or the scan of what was signed by hand
 * @param sha256 of that file
 * @param number as the authority gave it
 * @param signer full name
 * @param replaces the one in whose place it came, null for a first one
 * @param end what became of it, null while it holds
 */
public record IssuedResult(
        UUID id,
        DossierId dossier,
        AuthorityId authority,
        String token,
        DocumentId document,
        String sha256,
        String title,
        String number,
        LocalDate day,
        String signer,
        Instant issuedAt,
        UUID replaces,
        End end) {

    /**
     * A leader's act that ended it.
     *
     * @param reason Vietnamese, for the office only
     */
    public record End(Kind kind, String reason, OfficialId by, Instant at) {}

    /** How a result ends. */
    public enum Kind {
        REPLACED("Đã được thay bằng kết quả khác"),
        REVOKED("Đã bị thu hồi, hủy bỏ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
