package vn.motcua.digitization.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.extraction.ExtractionParts;
import vn.motcua.digitization.extraction.FieldReader;
import vn.motcua.digitization.extraction.ReadValue;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.ScannedPage;

/** Real recognition of rendered pages, clean, noisy and askew: how many values are right, and that none is wrong. */
@Tag("full")
@NeedsTool("ocrmypdf")
class ExtractionAccuracyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Map<String, String> BIRTH = Map.of(
            "mother-name", "Nguyễn Thị Thùy Dương",
            "mother-number", "030185001234",
            "mother-address", "thôn Đồng Bửa, xã Thanh Quang, thành phố Hải Phòng",
            "birth-day", "2026-11-12",
            "child-name", "Trần Ngọc Ánh Tuyết",
            "child-sex", "Nữ");

    private static final List<String> CERTIFICATE = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
            "Họ, chữ đệm, tên: Phạm Quốc Khánh",
            "Ngày, tháng, năm sinh: 02/09/1988",
            "Giấy tờ tùy thân: Căn cước số 031088004567",
            "Nơi cư trú: Thôn Đoài, xã Gia Lộc, thành phố Hải Phòng",
            "Giấy này được cấp để: đăng ký kết hôn");
    private static final Map<String, String> CERTIFIED = Map.of(
            "name", "Phạm Quốc Khánh",
            "birth-day", "1988-09-02",
            "identity-number", "031088004567",
            "address", "Thôn Đoài, xã Gia Lộc, thành phố Hải Phòng",
            "purpose", "đăng ký kết hôn");

    @TempDir
    Path work;

    private ScanRoom room;

    @BeforeEach
    void open() {
        room = new ScanRoom(work);
    }

    @Test
    void values_of_clean_noisy_and_skewed_pages_are_right_or_missing() {
        var scans = new LinkedHashMap<String, ScannedPage>();
        scans.put("clean", ScannedPage.of(ScannedPage.BIRTH_PAPER));
        scans.put("askew", ScannedPage.of(ScannedPage.BIRTH_PAPER).askew(2.2));
        scans.put("noisy", ScannedPage.of(ScannedPage.BIRTH_PAPER).withSpecks(9000));
        scans.put(
                "noisy and askew",
                ScannedPage.of(ScannedPage.BIRTH_PAPER).askew(-1.7).withSpecks(6000));
        var right = 0;
        for (var scan : scans.entrySet()) {
            right += right(scan.getKey(), "birth-notice", scan.getValue(), BIRTH);
        }
        right += right(
                "certificate, askew",
                "earlier-certificate",
                ScannedPage.of(CERTIFICATE).askew(1.1).withSpecks(3000),
                CERTIFIED);
        var asked = 4 * BIRTH.size() + CERTIFIED.size();
        System.out.printf("Values read right: %d of %d, wrong: 0%n", right, asked);
        assertThat((double) right / asked).isGreaterThan(0.8);
    }

    @Test
    void a_page_in_a_dense_storm_of_specks_yields_no_wrong_value() {
        right(
                "storm",
                "birth-notice",
                ScannedPage.of(ScannedPage.BIRTH_PAPER).askew(3).withSpecks(120_000),
                BIRTH);
    }

    /** How many values are right; a wrong one is a failure. */
    private int right(String what, String template, ScannedPage page, Map<String, String> expected) {
        var scan = room.upload(page.png(), "image/png");
        room.workOff();
        var values = FieldReader.read(
                ExtractionParts.templates().of(template).orElseThrow(), room.contents.words(scan), List.of(), TODAY);
        var proposed = values.stream().filter(value -> value.value() != null).toList();
        assertThat(proposed).as(what).allSatisfy(value -> assertThat(value.value())
                .isEqualTo(expected.getOrDefault(value.field(), value.value())));
        var right = proposed.stream()
                .map(ReadValue::field)
                .filter(expected::containsKey)
                .count();
        System.out.printf(
                "%s: %d of %d values, least confidence %d%n",
                what,
                right,
                expected.size(),
                proposed.stream().mapToInt(ReadValue::confidence).min().orElse(0));
        return (int) right;
    }
}
