package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.dossier.SupplementRequest;

/** A request for papers as every message of the portal's says it: which one, by whom, when, and what is asked for. */
@Component
class SupplementWords {

    private final Words words;

    SupplementWords(Words words) {
        this.words = words;
    }

    ObjectNode put(ObjectNode body, SupplementRequest request) {
        return body.put("HoSoBoSungId", request.id().toString())
                .put(
                        "NguoiYeuCauBoSung",
                        words.official(request.askedBy())
                                .map(Official::fullName)
                                .orElse(null))
                .put("NoiDungBoSung", content(request))
                .put("NgayBoSung", PortalTime.write(request.askedAt()));
    }

    /** A paper outside the published list has no code of its own there: it is named in words. */
    private static String content(SupplementRequest request) {
        return request.otherDocument() == null
                ? request.reason()
                : "%s Giấy tờ khác: %s (căn cứ: %s)."
                        .formatted(request.reason(), request.otherDocument(), request.legalBasis());
    }
}
