package vn.motcua.browser;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Scans;

/** Dossiers that a desk has taken in before a browser looks. */
final class TakenIn {

    private TakenIn() {}

    /** A certificate of marital status with its papers, accepted; answers its id. */
    static String certificate(Caller desk, String name) {
        return dossier(desk, "marital-status-certificate", name);
    }

    /** A dossier of a procedure that asks for a declaration and for an identity paper shown, accepted; answers its id. */
    static String dossier(Caller desk, String procedure, String name) {
        return dossier(desk, procedure, name, List.of("declaration"), List.of("identity-paper"));
    }

    /**
     * @param papers that are scanned
     * @param seen that the desk only looks at
     */
    static String dossier(Caller desk, String procedure, String name, List<String> papers, List<String> seen) {
        var registered = desk.post(
                "/api/dossiers",
                Map.of(
                        "procedure",
                        procedure,
                        "channel",
                        "DESK",
                        "returnMode",
                        "DESK",
                        "filer",
                        Map.of(
                                "name",
                                name,
                                "identityNumber",
                                "031090001234",
                                "address",
                                "Xã Thanh Quang",
                                "phone",
                                "0912345678")));
        var dossier = registered.at("id");
        papers.forEach(paper -> desk.upload(
                "/api/dossiers/%s/documents?purpose=COMPONENT&documentKey=%s".formatted(dossier, paper),
                paper + ".pdf",
                Scans.pdf()));
        seen.forEach(paper -> desk.post(
                "/api/dossiers/" + dossier + "/documents/shown", Map.of("documentKey", paper, "shown", true)));
        Assertions.assertThat(desk.post("/api/dossiers/" + dossier + "/accept", Map.of())
                        .status())
                .isEqualTo(200);
        return dossier;
    }
}
