package vn.motcua.archive;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.shared.PlainText;

/**
 * Whose paper it is: the number of an identity paper as the register keeps it. Personal data: never in an address or a log.
 *
 * @param number without what people put between digits
 */
record OwnerIdentity(Kind kind, String number) {

    /** What sort of number it is, told by its form. */
    enum Kind {
        /** Căn cước, số định danh cá nhân: twelve digits. */
        CITIZEN,
        /** Mã số thuế, mã số doanh nghiệp: ten digits, or ten and three. */
        ORGANISATION,
        /** Hộ chiếu, chứng minh nhân dân and whatever else. */
        OTHER
    }

    /** Empty where there is no number. */
    static Optional<OwnerIdentity> of(String number) {
        var line = PlainText.line(number);
        return line == null
                ? Optional.empty()
                : Optional.of(line.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT))
                        .filter(bare -> !bare.isEmpty())
                        .map(bare -> new OwnerIdentity(kind(bare), bare));
    }

    private static Kind kind(String number) {
        if (number.matches("\\d{12}")) {
            return Kind.CITIZEN;
        }
        return number.matches("\\d{10}(-?\\d{3})?") ? Kind.ORGANISATION : Kind.OTHER;
    }

    /** Without the number. */
    @Override
    public String toString() {
        return kind.name();
    }
}
