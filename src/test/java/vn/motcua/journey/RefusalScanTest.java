package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.Papers;
import vn.motcua.paper.PdfReader;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;

/** The scan of what was signed is history under its own name, and a result is nothing but the result. */
@MotCuaTest
class RefusalScanTest {

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Papers papers;

    DossierId dossier;

    @BeforeEach
    void a_birth_registration_is_accepted() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-19T09:00"), desk);
        desk.accepts(dossier);
    }

    @Test
    void the_scan_of_a_refusal_is_history_as_a_refusal() {
        counter.worker("thanh-quang.ho-tich").proposesRefusal(dossier, "Đã đăng ký khai sinh tại nơi khác.");

        assertThat(upload("result").status()).isEqualTo(201);

        assertThat(then.on(dossier).detail(EventKind.DOCUMENT_RECEIVED))
                .containsEntry("Giấy tờ", "Văn bản từ chối giải quyết đã ký");
    }

    @Test
    void the_scan_of_what_was_asked_for_is_history_under_its_name() {
        counter.worker("thanh-quang.ho-tich").reviews(dossier);

        assertThat(upload("result").status()).isEqualTo(201);

        assertThat(then.on(dossier).detail(EventKind.DOCUMENT_RECEIVED).get("Giấy tờ"))
                .contains("khai sinh");
    }

    @Test
    void the_refusal_is_printed_before_it_is_signed_and_takes_no_number() throws Exception {
        var draft = "/api/dossiers/" + dossier + "/papers/refusal-draft.pdf";
        assertThat(http.script("thanh-quang.chairman").get(draft).status()).isEqualTo(409);
        counter.worker("thanh-quang.ho-tich").proposesRefusal(dossier, "Đã đăng ký khai sinh tại nơi khác.");

        assertThat(PdfReader.text(http.script("thanh-quang.chairman").bytes(draft)))
                .contains(
                        "……/TCHS",
                        "ngày … tháng … năm 20",
                        "Đã đăng ký khai sinh tại nơi khác.",
                        "CHỦ TỊCH",
                        "Nguyễn Hữu Thọ");
        assertThat(http.browser("thanh-quang.chairman")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Phiếu từ chối (dự thảo để ký)");
        assertThat(http.script("gia-loc.chairman").get(draft).status()).isEqualTo(404);
        assertThat(papers.of(dossier)).noneMatch(paper -> paper.kind() == PaperKind.REFUSAL);

        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        assertThat(papers.of(dossier)).anyMatch(paper -> paper.kind() == PaperKind.REFUSAL);
        assertThat(http.script("thanh-quang.chairman").get(draft).status()).isEqualTo(409);
    }

    @Test
    void a_result_by_another_name_is_refused() {
        counter.worker("thanh-quang.ho-tich").reviews(dossier);

        for (var key : new String[] {"refusal", "certificate", "birth-notice"}) {
            var refused = upload(key);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.at("detail")).contains("không có giấy tờ «" + key + "»");
        }
        then.on(dossier).hasNotInHistory(EventKind.DOCUMENT_RECEIVED);
    }

    private Caller.Answer upload(String key) {
        return http.browser("thanh-quang.chairman")
                .upload(
                        "/api/dossiers/" + dossier + "/documents?documentKey=" + key + "&purpose=RESULT",
                        "quet.pdf",
                        Scans.pdf());
    }
}
