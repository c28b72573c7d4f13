package vn.motcua.dossier;

import java.text.Normalizer;

/**
 * A person or organisation in a dossier. Personal data: never logged, never in an URL, never a process variable.
 *
 * @param name as on the identity paper
 * @param identityNumber căn cước, hộ chiếu or mã số thuế; null if unknown
 */
public record Party(String name, String identityNumber, String address, String phone, String email) {

    public Party {
        name = clean(name);
        identityNumber = clean(identityNumber);
        address = clean(address);
        phone = clean(phone);
        email = clean(email);
    }

    /** As it can be printed on one line: NFC, without invisible characters, blank as unknown. */
    private static String clean(String text) {
        if (text == null) {
            return null;
        }
        var cleaned = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return cleaned.isEmpty() ? null : cleaned;
    }
}
