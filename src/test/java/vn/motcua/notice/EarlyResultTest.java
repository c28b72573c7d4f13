package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A result before the promised day is announced as such (NĐ 61/2018 Art 20.4), one on that day or later is not. */
@MotCuaTest
class EarlyResultTest {

    private static final String GROUNDS = "Không cư trú tại xã trong thời gian đề nghị xác nhận.";
    private static final String PROMISED = "17:00 ngày 08/10/2026";

    @Autowired
    Certificates certificates;

    @Autowired
    Counter counter;

    @Autowired
    Http http;

    @Autowired
    Office time;

    @Autowired
    Notices notices;

    @Autowired
    NoticeFacts facts;

    @Autowired
    WriteLetter writeLetter;

    @Autowired
    ShortTexts shortTexts;

    @Autowired
    DossierRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @AfterEach
    void nobody_writes_any_more() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, RESULT_EARLY_AT_DESK",
        "POST, RESULT_EARLY_BY_POST",
        "ELECTRONIC, RESULT_EARLY_ELECTRONIC",
    })
    void the_day_before_it_is_told_as_earlier_than_promised_in_mail_sms_and_zalo(ReturnMode mode, NoticeKind kind) {
        var notice = signed(mode, "2026-10-07T23:59");

        assertThat(notice.kind()).isEqualTo(kind);
        var letter = writeLetter.of(notice);
        assertThat(letter.subject()).contains("sớm hơn hẹn");
        assertThat(letter.plain()).contains("có kết quả sớm hơn hẹn " + PROMISED);
        var shorter = shortTexts.write(notice.kind(), facts.of(notice));
        assertThat(shorter.sms())
                .contains("som hon hen 17:00 ngay 08/10/2026")
                .contains(register.get(notice.dossier()).code().value())
                .hasSizeLessThanOrEqualTo(160);
        assertThat(shorter.template()).startsWith("mot-cua-result-early-");
        assertThat(shorter.parameters()).containsEntry("due", PROMISED);
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, 2026-10-08T00:01, RESULT_AT_DESK",
        "POST, 2026-10-08T09:00, RESULT_BY_POST",
        "ELECTRONIC, 2026-10-08T16:59, RESULT_ELECTRONIC",
        "DESK, 2026-10-09T09:00, RESULT_AT_DESK",
    })
    void on_the_promised_day_or_after_it_nothing_is_said_of_early(ReturnMode mode, String at, NoticeKind kind) {
        var notice = signed(mode, at);

        assertThat(notice.kind()).isEqualTo(kind);
        assertThat(writeLetter.of(notice).plain()).doesNotContain("sớm hơn");
        var shorter = shortTexts.write(notice.kind(), facts.of(notice));
        assertThat(shorter.sms()).doesNotContain("som hon");
        assertThat(shorter.parameters()).doesNotContainKey("due");
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, RESULT_REFUSED_AT_DESK",
        "POST, RESULT_REFUSED_BY_POST",
        "ELECTRONIC, RESULT_REFUSED_ELECTRONIC",
    })
    void a_refusal_is_told_as_one_with_its_grounds_however_early_it_is(ReturnMode mode, NoticeKind kind) {
        var notice = signed(mode, "2026-10-06T10:00", "127.0.0.1", GROUNDS);

        assertThat(notice.kind()).isEqualTo(kind);
        var letter = writeLetter.of(notice);
        assertThat(letter.subject()).contains("từ chối giải quyết");
        assertThat(letter.plain()).contains("Lý do: " + GROUNDS).doesNotContain("sớm hơn hẹn", "đã giải quyết xong");
        assertThat(shortTexts.write(notice.kind(), facts.of(notice)).sms()).contains("bi tu choi giai quyet");
    }

    @Test
    void whom_nothing_reaches_the_desk_is_asked_to_call() {
        sender.setHost(null);
        var notice = signed(ReturnMode.DESK, "2026-10-07T10:00", null);

        assertThat(notice.state()).isEqualTo(NoticeState.NOT_CONFIGURED);
        assertThat(jdbc.sql("select text from official_notice where dossier_id = ? and kind = 'APPLICANT_UNTOLD'")
                        .param(notice.dossier().value())
                        .query(String.class)
                        .single())
                .contains("Có kết quả sớm hơn hẹn, mời đến nhận");
    }

    /** Received after 15:00 it is promised for the next day. */
    @Test
    void handed_over_in_the_act_of_the_acceptance_it_needs_no_announcement() {
        var dossier = counter.given(aDossier().receivedAt("2026-10-05T15:30"), certificates.desk());
        certificates.specialist().uploadsResult(dossier).uploadsSlip(dossier);
        var decision = Map.of(
                "signer", "Nguyễn Hữu Thọ",
                "resultNumber", "77/2026",
                "resultDate", "2026-10-05",
                "receiver", "FILER",
                "identityNumber", "031090001234",
                "originals", Map.of("birth-notice", true),
                "receipt", false);
        assertThat(http.script("thanh-quang.ho-tich")
                        .post("/api/dossiers/" + dossier + "/return-now", decision)
                        .status())
                .isEqualTo(200);

        assertThat(notices.of(dossier))
                .extracting(Notice::kind)
                .contains(NoticeKind.RESULT_AT_DESK)
                .doesNotContain(NoticeKind.RESULT_EARLY_AT_DESK);
    }

    private Notice signed(ReturnMode mode, String at) {
        return signed(mode, at, "127.0.0.1");
    }

    /** Received on Monday at nine, promised for Thursday at 17:00. */
    private Notice signed(ReturnMode mode, String at, String mailServer) {
        return signed(mode, at, mailServer, null);
    }

    /** @param refused the specialist's grounds for a refusal, null where there is none */
    private Notice signed(ReturnMode mode, String at, String mailServer, String refused) {
        sender.setHost(mailServer);
        var dossier = certificates.registered("2026-10-05T09:00");
        jdbc.sql("update dossier set return_mode = ? where id = ?")
                .params(mode.name(), dossier.value())
                .update();
        certificates.desk().accepts(dossier);
        if (refused == null) {
            certificates.specialist().reviews(dossier);
        } else {
            certificates.specialist().proposesRefusal(dossier, refused);
        }
        time.itIs(at);
        certificates.chairman().uploadsResult(dossier).signs(dossier);
        return last(dossier);
    }

    private Notice last(DossierId dossier) {
        return notices.of(dossier).stream().reduce((earlier, later) -> later).orElseThrow();
    }
}
