package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.motcua.testing.ADossier.aDossier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.delivery.ParcelPass;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PdfReader;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The page «Bưu chính»: parcels go to the carrier on a sheet with both marks, its file is compared, complaints have a clock. */
@MotCuaTest
class PostDeskJourneyTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String OTHER_DESK = "gia-loc.desk-1";
    private static final String PAGE = "/desk/post";
    private static final String ACCOUNTS = "/desk/post/accounts";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    ParcelPass pass;

    @Autowired
    DossierEvents history;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    DossierId dossier;
    UUID parcel;
    String number;

    @BeforeEach
    void a_parcel_has_its_number() {
        carrier.isWell();
        dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        messenger.carriesEverything();
        parcel = carrier.parcelOf(dossier).id();
        number = carrier.parcelOf(dossier).trackingNumber();
    }

    @Test
    void parcels_go_on_a_sheet_and_transit_runs_from_the_clerks_mark() {
        var desk = http.browser(DESK);
        assertThat(desk.get(PAGE).text()).contains(number, "Chờ giao bưu chính");

        var given = desk.form(PAGE + "/hand-overs", Map.of("parcel", parcel.toString(), "cash-" + parcel, "150.000"));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text()).contains("Đã lập biên bản giao nhận số");
        assertThat(carrier.parcelOf(dossier).carriage().cashOnDelivery()).isEqualTo(150_000);
        assertThat(desk.form(PAGE + "/hand-overs", Map.of("parcel", parcel.toString()))
                        .status())
                .as("once")
                .isEqualTo(422);

        time.itIs("2026-11-23T10:00");
        var sheet = sheet();
        assertThat(desk.form(PAGE + "/hand-overs/" + sheet + "/taken", Map.of("clerk", ""))
                        .text())
                .contains("Ghi họ tên nhân viên bưu chính");
        assertThat(desk.form(PAGE + "/hand-overs/" + sheet + "/taken", Map.of("clerk", "Đỗ Thị Bưu"))
                        .status())
                .isEqualTo(200);

        assertThat(Vietnam.moment(carrier.parcelOf(dossier).dueAt()))
                .as("J is the day of the clerk's mark; 24/11 is a day off")
                .isEqualTo("17:00:00 25/11/2026");
        assertThat(then.on(dossier).detail(EventKind.PARCEL_HANDED_OVER))
                .containsEntry("Nhân viên bưu chính", "Đỗ Thị Bưu")
                .containsEntry("Thu hộ", "150.000 đồng");
        assertThat(PdfReader.text(desk.bytes(PAGE + "/hand-overs/" + sheet + ".pdf")))
                .contains("Đỗ Thị Bưu", number, "150.000 đồng", "10 giờ 00 phút, ngày 23 tháng 11 năm 2026");
        assertThat(desk.form(PAGE + "/hand-overs/" + sheet + "/taken", Map.of("clerk", "Kẻ Khác"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_slip_is_printed_with_both_sides_what_is_inside_and_the_postage() {
        counter.worker(DESK).uploads(dossier, "birth-notice");
        assertThat(PdfReader.text(http.browser(DESK).bytes(PAGE + "/parcels/" + parcel + ".pdf")))
                .contains(
                        "PHIẾU GỬI",
                        number,
                        "Ủy ban nhân dân xã Thanh Quang",
                        "Nguyễn Văn An",
                        "Giấy chứng sinh (bản gốc trả lại)",
                        "Cước: 26.000 đồng, người nhận trả");
    }

    @Test
    void another_desk_finds_nothing_here_and_other_posts_have_no_page() {
        http.browser(DESK).form(PAGE + "/hand-overs", Map.of("parcel", parcel.toString()));
        var other = http.browser(OTHER_DESK);
        assertThat(other.get(PAGE).text()).doesNotContain(number);
        assertThat(other.get(PAGE + "/parcels/" + parcel + ".pdf").status()).isEqualTo(404);
        assertThat(other.get(PAGE + "/hand-overs/" + sheet() + ".pdf").status()).isEqualTo(404);
        assertThat(other.form(PAGE + "/hand-overs/" + sheet() + "/taken", Map.of("clerk", "Kẻ Khác"))
                        .status())
                .isEqualTo(404);
        assertThat(other.form(PAGE + "/complaints", complaint()).text())
                .contains("không gửi bưu gửi nào có số hiệu ấy");
        assertThat(other.get(PAGE).text()).doesNotContain(complaint().get("grounds"));
        assertThat(http.browser("thanh-quang.ho-tich").get(PAGE).status()).isEqualTo(403);
        assertThat(http.browser("thanh-quang.ho-tich").get(ACCOUNTS).status()).isEqualTo(403);
    }

    @Test
    void what_is_late_or_asked_stands_first_on_the_page() {
        assertThat(carrier.tells(dossier, 1, ParcelStatus.DAMAGED).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        assertThat(http.browser(DESK).get(PAGE).text()).contains("Hư hỏng: chờ một cửa quyết định");
    }

    @Test
    void a_complaint_has_its_clock_and_ends_with_what_was_paid() {
        var desk = http.browser(DESK);
        assertThat(desk.form(PAGE + "/complaints", Map.of("number", number, "grounds", "Hỏng"))
                        .status())
                .isEqualTo(422);
        assertThat(desk.form(PAGE + "/complaints", complaint()).status()).isEqualTo(200);
        assertThat(desk.form(PAGE + "/complaints", complaint()).text()).contains("chưa giải quyết");
        assertThat(then.on(dossier).detail(EventKind.PARCEL_COMPLAINED))
                .as("five working days in the province, 24/11 is a day off")
                .containsEntry("Bưu chính phải giải quyết trước", "17:00 ngày 30/11/2026");

        time.itIs("2026-12-01T09:00");
        pass.run();
        assertThat(history.of(dossier))
                .filteredOn(line -> line.kind() == EventKind.PARCEL_LATE)
                .extracting(line -> line.detail().get("Việc"))
                .contains("Bưu chính chưa giải quyết khiếu nại");

        var settled = desk.form(
                PAGE + "/complaints/" + complaintId() + "/settled",
                Map.of("outcome", "Bưu chính nhận lỗi, hoàn cước và bồi thường.", "compensation", "104.000"));
        assertThat(settled.status()).isEqualTo(200);
        assertThat(then.on(dossier).detail(EventKind.PARCEL_COMPLAINT_SETTLED))
                .containsEntry("Bồi thường", "104.000 đồng")
                .containsKey("Thời hạn");
    }

    @Test
    void what_was_delivered_long_ago_may_still_be_complained_about() {
        assertThat(carrier.tells(dossier, 1, ParcelStatus.DELIVERED).statusCode())
                .isEqualTo(202);
        messenger.carriesEverything();
        time.itIs("2027-05-21T09:00");
        var desk = http.browser(DESK);
        assertThat(desk.get(PAGE).text()).as("offered").contains("value=\"" + number + "\"", "Đã phát");
        assertThat(desk.form(PAGE + "/complaints", complaint()).status()).isEqualTo(200);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasInHistory(EventKind.PARCEL_COMPLAINED);
    }

    @Test
    void another_desk_is_refused_without_waiting_for_our_parcel() {
        var refused = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select id from postal_order where id = ? for update")
                    .param(parcel)
                    .query(UUID.class)
                    .single();
            return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> http.browser(OTHER_DESK)
                    .form(PAGE + "/hand-overs", Map.of("parcel", parcel.toString())));
        });
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("không phải của một cửa này");
        assertThat(http.browser(DESK).get(PAGE).text()).contains("Chờ giao bưu chính", number);
    }

    @Test
    void after_six_months_there_is_nothing_to_complain_about() {
        time.itIs("2027-05-24T09:00");
        assertThat(http.browser(DESK).form(PAGE + "/complaints", complaint()).text())
                .contains("quá hạn khiếu nại", "23/05/2027");
    }

    @Test
    void a_months_file_is_compared_line_by_line() {
        assertThat(carrier.tells(dossier, 1, ParcelStatus.LOST).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        var desk = http.browser(DESK);
        var compared = upload(
                desk,
                """
                Số hiệu;Trạng thái;Cước;Thu hộ
                %s;Đã phát;31.000;0
                %s;Đã phát;31.000;0
                EA999999999VN;Đã phát;30.500;0
                """
                        .formatted(number, number)
                        .getBytes(StandardCharsets.UTF_16));

        assertThat(compared.status()).isEqualTo(200);
        assertThat(differences(number)).containsExactly("OTHER_STATUS", "OTHER_AMOUNT", "TOLD_TWICE");
        assertThat(differences("EA999999999VN")).containsExactly("MISSING_HERE");
        var csv = desk.get(ACCOUNTS + "/" + reconciliation() + ".csv");
        assertThat(csv.text())
                .contains(
                        "\"Khác trạng thái\",\"" + number + "\"",
                        "\"cước 26.000 đồng, thu hộ 0 đồng\"",
                        "\"cước 31.000 đồng, thu hộ 0 đồng\"");
        assertThat(http.browser(OTHER_DESK)
                        .get(ACCOUNTS + "/" + reconciliation() + ".csv")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_parcel_the_carrier_does_not_list_is_missing_there() {
        assertThat(upload(http.browser(DESK), "Số hiệu;Trạng thái;Cước;Thu hộ\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        assertThat(differences(number)).containsExactly("MISSING_THERE");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_no_trace() {
        var before = reconciliations();
        var refused = upload(http.browser(DESK), "Sè hiÖu;Tr¹ng th¸i\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("TCVN3");
        assertThat(http.browser(OTHER_DESK)
                        .upload(ACCOUNTS + "?desk=xa-thanh-quang&month=2026-11", "t.csv", new byte[] {65})
                        .status())
                .isEqualTo(403);
        assertThat(reconciliations()).isEqualTo(before);
    }

    private static Caller.Answer upload(Caller caller, byte[] file) {
        return caller.upload(ACCOUNTS + "?desk=xa-thanh-quang&month=2026-11", "doi-soat.csv", file);
    }

    private Map<String, String> complaint() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", " " + number.toLowerCase(Locale.ROOT) + " ");
        fields.put("grounds", "Phong bì bị ướt, giấy tờ nhòe chữ.");
        return fields;
    }

    private String sheet() {
        return jdbc.sql("select hand_over_id::text from postal_hand_over_parcel where order_id = ?")
                .param(parcel)
                .query(String.class)
                .single();
    }

    private String complaintId() {
        return jdbc.sql("select id::text from postal_complaint where order_id = ?")
                .param(parcel)
                .query(String.class)
                .single();
    }

    private String reconciliation() {
        return jdbc.sql("select reconciliation_id::text from postal_difference where tracking_number = ? limit 1")
                .param(number)
                .query(String.class)
                .single();
    }

    private int reconciliations() {
        return jdbc.sql("select count(*) from postal_reconciliation")
                .query(Integer.class)
                .single();
    }

    private List<String> differences(String tracking) {
        return jdbc.sql("select kind from postal_difference where tracking_number = ? order by position")
                .param(tracking)
                .query(String.class)
                .list();
    }
}
