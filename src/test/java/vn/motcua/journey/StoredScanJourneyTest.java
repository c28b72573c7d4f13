package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Storing;
import vn.motcua.signature.PdfSig;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.ScannedPage;
import vn.motcua.testing.VeraPdf;

/** The whole way of a page from the scanner into its owner's store, with the tools of the machine, judged by tools that are not ours. */
@MotCuaTest
@NeedsTool("ocrmypdf")
class StoredScanJourneyTest {

    private static final String OWNER = "031177770777";

    @Autowired
    Counter counter;

    @Autowired
    Http http;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_scanned_page_lies_searchable_signed_and_as_pdf_a_in_its_owners_store() throws Exception {
        var desk = counter.worker("thanh-quang.desk-1");
        var official = http.browser("thanh-quang.desk-1");
        var digitizing = new Digitizing(context, official);
        var dossier = counter.given(aDossier().identifiedBy(OWNER).receivedAt("2026-11-19T09:00"), desk);
        var page = ScannedPage.of(ScannedPage.BIRTH_PAPER).askew(0.8).withSpecks(777);

        var signed = digitizing.readAndSigned(dossier, "birth-notice", page.png());
        assertThat(digitizing.confirmed(dossier, signed).status()).isEqualTo(200);
        desk.accepts(dossier);
        Storing.look(context, dossier);

        official.form(
                "/desk/archive", Map.of("number", OWNER, "purpose", "PROCESSING", "words", "Xem lại bản vừa lưu"));
        var entry = jdbc.sql("select id from archive_entry where dossier_id = ?")
                .param(dossier.value())
                .query(UUID.class)
                .single();
        var stored = official.bytes("/desk/archive/entries/" + entry + "/versions/1");
        assertThat(VeraPdf.complaintsOfScan(stored)).isEmpty();
        var said = PdfSig.of(stored);
        assertThat(PdfSig.found(said)).as(said).isOne();
        assertThat(PdfSig.valid(said)).as(said).isOne();
        try (var document = Loader.loadPDF(stored)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nguyễn Thị Thùy Dương", "030185001234");
        }
    }
}
