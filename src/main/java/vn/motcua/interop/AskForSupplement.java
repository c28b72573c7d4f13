package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.SupplementRequests;

/** yeu-cau-bo-sung: what the applicant is asked for, where they filed. */
@Component
class AskForSupplement implements PortalService {

    private final DossierRegister register;
    private final SupplementRequests requests;
    private final SupplementWords words;

    AskForSupplement(DossierRegister register, SupplementRequests requests, SupplementWords words) {
        this.register = register;
        this.requests = requests;
        this.words = words;
    }

    @Override
    public String name() {
        return SUPPLEMENT;
    }

    /** The last request that was there at the time: there is one at a time. */
    @Override
    public ObjectNode body(News news) {
        var dossier = register.get(news.dossier());
        var request = requests.of(news.dossier()).stream()
                .filter(asked -> news.after(asked.askedAt()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("MaHoSo", news.numberOf(dossier))
                .put("MaHoSoQuocGia", dossier.portalCode());
        words.put(body, request).put("HanBoSung", PortalTime.write(request.dueAt()));
        request.documents().forEach(body.putArray("MaThanhPhanHoSo")::add);
        return body;
    }
}
