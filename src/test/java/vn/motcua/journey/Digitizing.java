package vn.motcua.journey;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;

/** What the desk of Thanh Quang does with a paper until the store may take it. */
record Digitizing(ApplicationContext context, Caller official) {

    /** The signed version of a scan that was uploaded and read. */
    String readAndSigned(DossierId dossier, String key, byte[] content) throws Exception {
        var scan = official.upload(
                        "/api/dossiers/%s/documents?documentKey=%s&purpose=COMPONENT".formatted(dossier, key),
                        "quet.pdf",
                        content)
                .at("id");
        Scanning.read(context, digest(scan));
        var signed = official.post(
                        "/api/dossiers/%s/documents/%s/signature".formatted(dossier, scan),
                        Map.of("pin", context.getBean(Http.class).pin("thanh-quang.desk-1")))
                .at("id");
        Scanning.read(context, digest(signed));
        return signed;
    }

    /** Everything is on the paper as it was read. */
    Caller.Answer confirmed(DossierId dossier, String document) {
        var address = "/api/dossiers/%s/documents/%s/extraction".formatted(dossier, document);
        var values = new HashMap<String, String>();
        official.get(address)
                .json()
                .path("fields")
                .forEach(field -> values.put(
                        field.path("key").asText(), field.path("value").asText("")));
        return official.post(address, Map.of("values", values));
    }

    String digest(String document) {
        return context.getBean(JdbcClient.class)
                .sql("select sha256 from dossier_document where id = cast(? as uuid)")
                .param(document)
                .query(String.class)
                .single();
    }
}
