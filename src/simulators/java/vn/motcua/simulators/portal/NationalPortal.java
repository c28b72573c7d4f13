package vn.motcua.simulators.portal;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** Cổng Dịch vụ công quốc gia in miniature. */
public final class NationalPortal {

    public static final String NAME = "national-portal";

    private final Partner partner;
    private final PortalDossiers dossiers = new PortalDossiers();
    private final PortalCalls calls = new PortalCalls(dossiers);
    private final Attachments attachments;
    private final Filing filing;
    private final FaultPages faults;
    private final PortalPages pages;

    /** @param ownUrl under which Một Cửa fetches attachments */
    public NationalPortal(Partner partner, URI ownUrl) throws IOException {
        this.partner = partner;
        var catalogue = new Catalogue();
        this.attachments = new Attachments(ownUrl);
        this.filing = new Filing(partner, dossiers, catalogue, attachments);
        this.faults = new FaultPages(partner.faults(), NAME);
        this.pages = new PortalPages(catalogue, dossiers, partner, faults);
    }

    public void serve(Web web) {
        calls.serve(web, partner);
        attachments.serve(web, partner.faults());
        faults.serve(web);
        pages.serve(web);
        web.get("/national-portal/state", request -> Response.json(state()));
        web.post("/national-portal/dossiers", this::file);
        web.post("/national-portal/dossiers/{code}/file-again", request -> {
            filing.fileAgain(request.variable("code"));
            return back(request);
        });
        web.post("/national-portal/dossiers/{code}/repeat", request -> {
            filing.repeat(request.variable("code"));
            return back(request);
        });
        web.post("/national-portal/dossiers/{code}/supplements", request -> {
            filing.supplement(request.variable("code"), request);
            return back(request);
        });
        web.post("/national-portal/reject-next", request -> {
            calls.rejectNext(request.field("ma_loi").orElse(""));
            return request.isJson() ? Response.json(Map.of()) : Response.seeOther("/national-portal");
        });
    }

    private Response file(Request request) throws IOException {
        var codes = filing.file(request);
        return request.isJson() ? Response.json(201, Map.of("codes", codes)) : Response.seeOther("/national-portal");
    }

    private static Response back(Request request) {
        return request.isJson()
                ? Response.json(Map.of())
                : Response.seeOther("/national-portal/dossiers/" + request.variable("code"));
    }

    /** Counters and, per dossier, the statuses told in the order of their arrival. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<>(partner.state());
        state.putAll(calls.state());
        state.put("dossiers", dossiers.all().stream().map(NationalPortal::shown).toList());
        return state;
    }

    private static Map<String, Object> shown(PortalDossier dossier) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("portalCode", dossier.portalCode());
        shown.put("code", dossier.code());
        shown.put("status", dossier.status());
        shown.put(
                "receiptBytes",
                dossier.receipt() == null ? 0 : dossier.receipt().pdf().length);
        shown.put(
                "told",
                dossier.told().stream()
                        .map(told -> Map.of("service", told.service(), "status", told.status(), "at", told.at()))
                        .toList());
        return shown;
    }

    public void clear() {
        partner.clear();
        calls.clear();
        dossiers.clear();
        attachments.clear();
    }
}
