package vn.motcua.digitization.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.ScannedPage;

/** What is taken from the words of a page, and what is rather not. */
class FieldReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Templates templates = new Templates();

    @Test
    void a_birth_notice_tells_of_mother_and_child() {
        assertThat(read("birth-notice", page(95, ScannedPage.BIRTH_PAPER)))
                .containsEntry("mother-name", "Nguyễn Thị Thùy Dương")
                .containsEntry("mother-number", "030185001234")
                .containsEntry("mother-address", "thôn Đồng Bửa, xã Thanh Quang, thành phố Hải Phòng")
                .containsEntry("birth-day", "2026-11-12")
                .containsEntry("child-name", "Trần Ngọc Ánh Tuyết")
                .containsEntry("child-sex", "Nữ");
    }

    @Test
    void what_was_read_uncertainly_is_not_proposed_but_its_place_is_shown() {
        var values = values("birth-notice", page(60, ScannedPage.BIRTH_PAPER), List.of());

        assertThat(values).allSatisfy(value -> assertThat(value.value()).isNull());
        assertThat(values).filteredOn(value -> value.box() != null).hasSize(6);
    }

    @Test
    void a_page_of_another_paper_gives_nothing() {
        var receipt = page(
                96,
                List.of(
                        "BIÊN LAI THU PHÍ",
                        "Họ và tên mẹ: Nguyễn Thị Thùy Dương",
                        "Số định danh cá nhân: 030185001234"));

        assertThat(read("birth-notice", receipt)).isEmpty();
    }

    @Test
    void a_field_said_twice_and_differently_gives_no_value() {
        var twice = new ArrayList<>(ScannedPage.BIRTH_PAPER);
        twice.add("Số định danh cá nhân: 030190004321");

        assertThat(read("birth-notice", page(96, twice)))
                .doesNotContainKey("mother-number")
                .containsKey("mother-name");
    }

    @Test
    void misread_numbers_names_and_days_are_no_values() {
        assertThat(read(
                        "birth-notice",
                        page(
                                96,
                                List.of(
                                        "GIẤY CHỨNG SINH",
                                        "Họ và tên mẹ: Nguyễn Th1 Thùy",
                                        "Số định danh cá nhân: 03018500123",
                                        "Đã sinh con vào lúc 7 giờ, ngày 31 tháng 02 năm 2026"))))
                .isEmpty();
        assertThat(read("birth-notice", page(96, List.of("GIẤY CHỨNG SINH", "Số định danh cá nhân: 999185001234"))))
                .as("no such province")
                .isEmpty();
    }

    @Test
    void labels_may_have_a_slip_values_behind_brackets_dots_or_on_the_next_line_are_found() {
        assertThat(read(
                        "earlier-certificate",
                        page(
                                96,
                                List.of(
                                        "GIẤY XÁC NHẬN TINH TRẠNG HÔN NHÀN",
                                        "Họ, chữ đệm, tên (1): ..... Phạm Văn Hòa",
                                        "Ngày, tháng, năm sinh: 02/09/1988 Dân tộc: Kinh",
                                        "Giấy tờ tùy thân:",
                                        "Căn cước 031 088 004 567",
                                        "Nơi cư trú: Thôn Đoài, xã Gia Lộc"))))
                .containsEntry("name", "Phạm Văn Hòa")
                .containsEntry("birth-day", "1988-09-02")
                .containsEntry("identity-number", "031088004567")
                .containsEntry("address", "Thôn Đoài, xã Gia Lộc");
    }

    @Test
    void days_are_read_in_figures_and_in_words_and_not_where_both_disagree() {
        assertThat(day("ngày 5 tháng 3 năm 2024")).isEqualTo("2024-03-05");
        assertThat(day("5-3-2024")).isEqualTo("2024-03-05");
        assertThat(day("ngày mười hai tháng mười một năm hai nghìn không trăm hai mươi sáu"))
                .isEqualTo("2026-11-12");
        assertThat(day("ngày ba mươi mốt tháng năm năm một nghìn chín trăm tám mươi lăm"))
                .isEqualTo("1985-05-31");
        assertThat(day("ngày 5 tháng 3 năm 2024 (ngày năm tháng tư năm hai nghìn không trăm hai mươi tư)"))
                .isNull();
        assertThat(day("ngày 30 tháng 02 năm 2024")).isNull();
        assertThat(day("ngày 5 tháng 3 năm 20245")).isNull();
    }

    @Test
    void a_chip_card_says_it_better_than_any_letters_and_two_cards_say_nothing() {
        var card = "030185001234|151234567|Nguyễn Thị Thùy Dương|01021985|Nữ|Thôn Đồng Bửa, Thanh Quang|05062021";
        var other = "031090004321||Phạm Văn Hòa|01021990|Nam|Gia Lộc|05062021";
        var page = page(96, List.of("GIẤY CAM ĐOAN", "Tôi tên là: Nguyễn Thị Thủy"));
        var one = new PageCode(1, card, new Box(100, 100, 900, 900));

        assertThat(values("witness-statement", page, List.of(one)))
                .filteredOn(value -> value.value() != null)
                .extracting(ReadValue::field, ReadValue::value, ReadValue::confidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("witness-name", "Nguyễn Thị Thùy Dương", 100),
                        org.assertj.core.groups.Tuple.tuple("witness-number", "030185001234", 100));
        assertThat(values(
                        "witness-statement", page, List.of(one, new PageCode(1, other, new Box(100, 2000, 900, 900)))))
                .filteredOn(value -> value.field().equals("witness-number"))
                .allSatisfy(value -> assertThat(value.value()).isNull());
        assertThat(ChipCard.of(card.replace("01021985", "01021986"), TODAY))
                .as("a number that does not fit the year of birth")
                .isEmpty();
    }

    private String day(String text) {
        return read("birth-notice", page(96, List.of("GIẤY CHỨNG SINH", "Đã sinh con vào lúc " + text)))
                .get("birth-day");
    }

    private Map<String, String> read(String template, PageWords page) {
        return values(template, page, List.of()).stream()
                .filter(value -> value.value() != null)
                .collect(Collectors.toMap(ReadValue::field, ReadValue::value));
    }

    private List<ReadValue> values(String template, PageWords page, List<PageCode> codes) {
        return FieldReader.read(templates.of(template).orElseThrow(), List.of(page), codes, TODAY);
    }

    private static PageWords page(int confidence, List<String> lines) {
        var words = new ArrayList<Word>();
        for (int line = 0; line < lines.size(); line++) {
            var left = 800;
            for (var text : lines.get(line).split(" ")) {
                words.add(new Word(text, confidence, new Box(left, 1000 + 300 * line, 100 * text.length(), 150)));
                left += 100 * text.length() + 80;
            }
        }
        return new PageWords(1, PageWords.Source.OCR, words);
    }
}
