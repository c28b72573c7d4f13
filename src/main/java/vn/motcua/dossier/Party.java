package vn.motcua.dossier;

import vn.motcua.shared.PlainText;

/**
 * A person or organisation in a dossier. Personal data: never logged, never in an URL, never a process variable. What a
 * person typed is checked by {@link EnteredParty} first.
 *
 * @param name as on the identity paper
 * @param identityNumber căn cước, hộ chiếu or mã số thuế; null if unknown
 */
public record Party(String name, String identityNumber, String address, String phone, String email) {

    public Party {
        name = PlainText.line(name);
        identityNumber = PlainText.line(identityNumber);
        address = PlainText.line(address);
        phone = PlainText.line(phone);
        email = PlainText.line(email);
    }
}
