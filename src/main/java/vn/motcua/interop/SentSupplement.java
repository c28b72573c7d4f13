package vn.motcua.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Outcome;

/**
 * What the applicant added at the portal ({@code BoSung}), well-formed.
 *
 * @param request id of the request that it answers; null if the portal does not say
 * @param words the applicant's; null if there are none
 */
record SentSupplement(
        String portalCode,
        String request,
        String words,
        Instant at,
        Map<String, String> declared,
        List<Attachment> attachments) {

    /** @return the message, or what is wrong with it, field by field */
    static Outcome<SentSupplement> read(JsonNode message) {
        var sent = new Sent(message);
        return sent.outcome(new SentSupplement(
                sent.required("MaHoSoQuocGia", FiledOnline.CODE_MOST),
                sent.optional("HoSoBoSungId", 64),
                sent.optional("NoiDung", 4000),
                sent.moment("NgayBoSung"),
                sent.declared(),
                sent.attachments()));
    }
}
