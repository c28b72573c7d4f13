package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.delivery.ParcelPass;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.paper.PdfReader;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A dossier that comes by post: it was handed in when desk and carrier signed the hand-over. */
@MotCuaTest
class PostalIntakeTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String POST = "/desk/post";

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    DossierRegister register;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Office time;

    @Autowired
    ParcelPass pass;

    @BeforeEach
    void it_is_the_afternoon() {
        time.itIs("2026-11-20T15:30");
    }

    @Test
    void the_signed_hand_over_is_the_submission_and_starts_the_clock() {
        var dossier = DossierId.next();
        accept(dossier, " EA123456789VN ").orThrow();

        var row = register.get(dossier);
        assertThat(row.channel()).isEqualTo(Channel.POST);
        assertThat(row.receivedAt()).isEqualTo(signed());
        assertThat(row.submittedAt()).isEqualTo(signed());
        assertThat(then.on(dossier).detail(EventKind.CAME_BY_POST))
                .containsEntry("Số Phiếu gửi", "EA123456789VN")
                .containsEntry("Biên bản giao nhận ký lúc", "10:15 ngày 20/11/2026");

        accept(dossier, "EA123456789VN").orThrow();
        assertThat(then.on(dossier).told(EventKind.CAME_BY_POST)).as("once").isOne();
    }

    @Test
    void its_receipt_goes_back_with_the_carriers_clerk_within_twice_the_transit_and_rings_when_late() {
        var dossier = DossierId.next();
        accept(dossier, "EA123456780VN").orThrow();
        var code = register.get(dossier).code().value();
        assertThat(then.on(dossier).detail(EventKind.CAME_BY_POST))
                .containsEntry("Ngày trên Phiếu gửi", "19/11/2026")
                .doesNotContainKey("Bưu chính chậm");
        var desk = http.browser(DESK);
        assertThat(desk.get(POST).text()).contains(code, "EA123456780VN", "ngày 19/11/2026", "In giấy hẹn");
        var other = http.browser("gia-loc.desk-1");
        assertThat(other.get(POST).text()).doesNotContain("EA123456780VN");
        assertThat(other.form(POST + "/receipts/" + dossier + "/given", Map.of("clerk", "Kẻ Lạ"))
                        .status())
                .isEqualTo(404);
        assertThat(other.get(POST + "/receipts/" + dossier + ".pdf").status()).isEqualTo(404);
        assertThat(PdfReader.text(desk.bytes(POST + "/receipts/" + dossier + ".pdf")))
                .contains(
                        "BIÊN BẢN GIAO NHẬN HỒ SƠ",
                        "EA123456780VN",
                        "Lò Thị Gửi",
                        code,
                        "10 giờ 15 phút, ngày 20 tháng 11 năm 2026",
                        "Tờ khai đăng ký khai sinh")
                .doesNotContain("Hồ sơ đến chậm");
        assertThat(desk.form(POST + "/receipts/" + dossier + "/arrived", Map.of())
                        .text())
                .contains("Bưu chính chưa nhận giấy hẹn");
        assertThat(desk.form(POST + "/receipts/" + dossier + "/given", Map.of("clerk", "x"))
                        .status())
                .isEqualTo(422);

        assertThat(desk.form(POST + "/receipts/" + dossier + "/given", Map.of("clerk", "Đỗ Thị Bưu"))
                        .text())
                .contains("Bưu chính đã nhận giấy hẹn của hồ sơ " + code);
        assertThat(then.on(dossier).detail(EventKind.RECEIPT_POSTED))
                .as("J + 2 in the commune; J is 19/11, Saturday and Sunday are no working days")
                .containsEntry("Đến người nộp trước", "17:00 ngày 23/11/2026");
        assertThat(desk.form(POST + "/receipts/" + dossier + "/given", Map.of("clerk", "Kẻ Khác"))
                        .status())
                .isEqualTo(422);

        time.itIs("2026-11-25T09:00");
        pass.run();
        pass.run();
        assertThat(then.on(dossier).told(EventKind.PARCEL_LATE)).isOne();
        assertThat(then.on(dossier).detail(EventKind.PARCEL_LATE))
                .containsEntry("Việc", "Giấy hẹn chưa đến người nộp hồ sơ qua bưu chính");
        assertThat(desk.form(POST + "/receipts/" + dossier + "/arrived", Map.of())
                        .text())
                .contains("đã đến người nộp")
                .doesNotContain("EA123456780VN");
        assertThat(then.on(dossier).detail(EventKind.RECEIPT_ARRIVED)).containsKey("Thời hạn");
    }

    @Test
    void a_carrier_that_brought_it_after_its_transit_time_is_told_apart() {
        var dossier = DossierId.next();
        accept(dossier, "EA123456781VN", LocalDate.parse("2026-11-16")).orThrow();
        assertThat(then.on(dossier).detail(EventKind.CAME_BY_POST))
                .containsEntry("Bưu chính chậm", "Thời gian toàn trình đến hết 17:00 ngày 17/11/2026");
        assertThat(http.browser(DESK).get(POST).text()).contains("chậm, phải đến trước 17:00 Thứ Ba, 17/11/2026");
    }

    @Test
    void the_day_on_the_slip_is_asked_for_and_not_after_the_hand_over() {
        for (var day : new LocalDate[] {null, LocalDate.parse("2026-11-21")}) {
            var dossier = DossierId.next();
            var refusal = ((Outcome.Refused<IntakeResult>) accept(dossier, "EA123456782VN", day)).refusal();
            assertThat(refusal.fields()).containsKey("postalSentOn");
            assertThat(register.find(dossier)).isEmpty();
        }
    }

    @Test
    void without_the_number_of_its_slip_it_is_not_taken_in() {
        var dossier = DossierId.next();
        var refusal = ((Outcome.Refused<IntakeResult>) accept(dossier, null)).refusal();
        assertThat(refusal.fields()).containsKey("postalSlip");
        assertThat(register.find(dossier)).as("nothing is kept").isEmpty();
    }

    @Test
    void the_page_asks_for_the_number() {
        assertThat(http.browser(DESK)
                        .get("/desk/intake/procedure?procedure=birth-registration")
                        .text())
                .contains("Số Phiếu gửi", "name=\"postalSlip\"");
    }

    private static Instant signed() {
        return LocalDateTime.parse("2026-11-20T10:15").atZone(Vietnam.ZONE).toInstant();
    }

    private Outcome<IntakeResult> accept(DossierId dossier, String slip) {
        return accept(dossier, slip, LocalDate.parse("2026-11-19"));
    }

    private Outcome<IntakeResult> accept(DossierId dossier, String slip, LocalDate sentOn) {
        var person = new Party("Lò Thị Gửi", null, "Xã Thanh Quang", "0912345678", "gui@example.vn");
        return time.as(
                DESK,
                () -> intakeDesk.accept(
                        new IntakeForm(
                                dossier,
                                new ProcedureKey("birth-registration"),
                                "ordinary",
                                new AuthorityId("xa-thanh-quang"),
                                Channel.POST,
                                ReturnMode.POST,
                                person,
                                person,
                                person,
                                null,
                                signed(),
                                null,
                                new IntakeNotes(Set.of("declaration", "identity-paper"), Set.of(), Set.of()),
                                NoScanReason.values()[0],
                                null,
                                FilingPlaces.USUAL),
                        List.of(),
                        new IntakeExtras(null, null, Set.of(), slip).sentOn(sentOn)));
    }
}
