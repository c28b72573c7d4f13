package vn.motcua.digitization.extraction;

import java.time.Instant;
import vn.motcua.authority.OfficialId;

/**
 * What an official confirmed of a field.
 *
 * @param value as it is kept (a day as ISO); null where the paper does not say it
 */
public record ConfirmedValue(String field, String value, Outcome outcome, Instant at, OfficialId by) {

    /** What became of a proposal. */
    public enum Outcome {
        CONFIRMED("Đọc đúng"),
        CORRECTED("Đã sửa"),
        ENTERED("Nhập tay"),
        ABSENT("Giấy tờ không ghi");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Outcome of(String proposed, String confirmed) {
            if (confirmed == null) {
                return ABSENT;
            }
            if (proposed == null) {
                return ENTERED;
            }
            return proposed.equals(confirmed) ? CONFIRMED : CORRECTED;
        }
    }
}
