package vn.motcua.digitization.extraction;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.PlainText;

/**
 * What the QR code of a chip identity card says: {@code number|old number|name|ddMMyyyy|sex|address|ddMMyyyy of issue},
 * on newer cards with more behind it.
 *
 * @param birth ISO, as is the day of issue
 * @param issued null where the card does not say
 */
record ChipCard(String number, String name, String birth, String sex, String address, String issued) {

    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final int PARTS = 7;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Empty for any other code, and for a card whose number does not fit its owner's year of birth. */
    static Optional<ChipCard> of(String code, LocalDate today) {
        var parts = BETWEEN.split(Normalizer.normalize(code, Normalizer.Form.NFC), -1);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        var number = IdentityNumber.of(parts[0], today);
        var name = PersonName.typed(parts[2]);
        var birth = day(parts[3]);
        if (number.isEmpty() || name.isEmpty() || birth == null) {
            return Optional.empty();
        }
        if (IdentityNumber.birthYear(number.get()) != birth.getYear()) {
            return Optional.empty();
        }
        var issued = day(parts[6]);
        return Optional.of(new ChipCard(
                number.get(),
                name.get(),
                birth.toString(),
                PlainText.line(parts[4]),
                PlainText.line(parts[5]),
                issued == null ? null : issued.toString()));
    }

    String part(Template.ChipCardPart part) {
        return switch (part) {
            case NUMBER -> number;
            case NAME -> name;
            case BIRTH -> birth;
            case SEX -> sex;
            case ADDRESS -> address;
            case ISSUED -> issued;
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
