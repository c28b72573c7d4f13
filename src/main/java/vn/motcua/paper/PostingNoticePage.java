package vn.motcua.paper;

import java.util.List;

/**
 * Thông báo niêm yết công khai, in words. Of the person it names no more than who asks for what and where they live.
 *
 * @param number "……/TB" where it is not given yet
 * @param desk who takes what somebody has to say against it, where and by which telephone
 */
record PostingNoticePage(
        List<String> agency,
        String number,
        String placeAndDate,
        String qr,
        String procedure,
        String name,
        String residence,
        String minutes,
        String verdict,
        String conclusion,
        List<String> legalBasis,
        String from,
        String until,
        String desk,
        Signature signature) {

    /** The code as a picture for the template. */
    public String picture() {
        return QrCode.dataUri(qr);
    }
}
