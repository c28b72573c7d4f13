package vn.motcua.delivery;

import vn.motcua.dossier.DossierId;

/**
 * Where the carrier's file and our book part.
 *
 * @param dossier null where we do not know the parcel
 * @param ours Vietnamese, null where we have nothing
 * @param theirs Vietnamese, null where the carrier has nothing
 */
public record PostalDifference(Kind kind, String trackingNumber, DossierId dossier, String ours, String theirs) {

    /** What is different. */
    public enum Kind {
        MISSING_HERE("Bưu chính có, sổ không có"),
        MISSING_THERE("Sổ có, bưu chính không có"),
        OTHER_STATUS("Khác trạng thái"),
        OTHER_AMOUNT("Khác số tiền"),
        TOLD_TWICE("Bưu chính ghi hai lần");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
