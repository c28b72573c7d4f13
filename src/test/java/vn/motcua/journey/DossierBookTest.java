package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.AskBookClosing;
import vn.motcua.paper.BookAddition;
import vn.motcua.paper.BookLine;
import vn.motcua.paper.BookVolume;
import vn.motcua.paper.CloseBook;
import vn.motcua.paper.DeclineBookClosing;
import vn.motcua.paper.DossierBook;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.StrikeBookEntry;
import vn.motcua.paper.WithdrawBookClosing;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Sổ theo dõi hồ sơ, each test with a volume of its own. */
@MotCuaTest
class DossierBookTest {

    private static final AuthorityId HAI_DUONG = new AuthorityId("phuong-hai-duong");
    private static final AuthorityId TU_KY = new AuthorityId("xa-tu-ky");
    private static final AuthorityId GIA_LOC = new AuthorityId("xa-gia-loc");
    private static final AuthorityId CENTRE = new AuthorityId("trung-tam-hai-phong");
    private static final String CHAIRMAN = "hai-duong.chairman";
    private static final String FULL = "Quyển giấy đã viết đủ trang.";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    DossierBook book;

    @Autowired
    AskBookClosing askBookClosing;

    @Autowired
    CloseBook closeBook;

    @Autowired
    DeclineBookClosing declineBookClosing;

    @Autowired
    WithdrawBookClosing withdrawBookClosing;

    @Autowired
    StrikeBookEntry strikeBookEntry;

    @Autowired
    DossierRegister register;

    @Autowired
    Http http;

    Worker desk;

    @BeforeEach
    void the_desk_is_open() {
        desk = counter.worker("hai-duong.desk-1");
    }

    @Test
    void accepted_dossiers_stand_in_it_one_after_the_other_and_those_turned_away_do_not() {
        var first = accepted("2025-08-04T09:00");
        var turnedAway = counter.given(aDossier().receivedAt("2025-08-04T09:10"), desk);
        desk.turnsAway(turnedAway, "Không thuộc thẩm quyền giải quyết của phường.");
        var second = accepted("2025-08-04T09:20");

        assertThat(book.entryOf(turnedAway)).isEmpty();
        assertThat(book.entryOf(second)).isPresent();
        var lines = book.lines(open(2025));
        assertThat(lines).extracting(BookLine::code).containsSubsequence(code(first), code(second));
        assertThat(lines)
                .extracting(BookLine::number)
                .isEqualTo(IntStream.rangeClosed(
                                open(2025).firstNumber(),
                                lines.size() + open(2025).firstNumber() - 1)
                        .boxed()
                        .toList());
        assertThat(lines.get(lines.size() - 1))
                .satisfies(line -> assertThat(line.person()).isEqualTo("Nguyễn Gia Hưng"))
                .satisfies(line -> assertThat(line.contact()).contains("Xã Thanh Quang", "0912345678"))
                .satisfies(line -> assertThat(line.agency()).isEqualTo("Ủy ban nhân dân phường Hải Dương"));
    }

    @Test
    void closing_counts_signs_and_opens_the_next_volume_with_the_next_number() {
        accepted("2026-03-02T09:00");
        accepted("2026-03-02T09:30");
        var before = open(2026);
        var last = before.firstNumber() + book.lines(before).size() - 1;
        time.itIs("2026-03-03T16:00");

        asked("hai-duong.desk-1", HAI_DUONG, 2026);
        var closed = time.as(CHAIRMAN, () -> closeBook.close(HAI_DUONG, 2026)).orThrow();
        var printed = book.print(closed).orThrow();
        assertThat(closed.lastNumber()).isEqualTo(last);
        assertThat(closed.pages()).isEqualTo(PdfReader.pages(printed));
        assertThat(PdfReader.text(printed))
                .contains(
                        "Sổ này có %02d trang, từ số %02d đến số %02d. Khóa sổ 16 giờ 00 phút, ngày 03 tháng 3 năm 2026."
                                .formatted(closed.pages(), closed.firstNumber(), last),
                        "CHỦ TỊCH",
                        "Nguyễn Đăng Khoa")
                .doesNotContain("TM. ");
        assertThat(time.as(CHAIRMAN, () -> closeBook.close(HAI_DUONG, 2026))).isInstanceOf(Outcome.Refused.class);

        var next = accepted("2026-03-04T09:00");
        assertThat(open(2026).volume()).isEqualTo(closed.volume() + 1);
        assertThat(open(2026).firstNumber()).isEqualTo(last + 1);
        assertThat(book.lines(open(2026))).extracting(BookLine::code).containsExactly(code(next));
        assertThat(book.lines(closed)).hasSize(last - closed.firstNumber() + 1);
        time.itIs("2026-05-04T09:00");
        assertThat(book.print(book.find(HAI_DUONG, 2026, closed.volume()).orElseThrow())
                        .orThrow())
                .as("a closed volume stays as it was signed")
                .isEqualTo(printed);
    }

    @Test
    void a_volume_is_closed_by_two_acts_of_two_people_and_before_its_year_ends_only_with_a_reason() {
        accepted("tu-ky", "2026-01-12T09:00");
        time.itIs("2026-01-12T10:00");

        assertThat(refusal("tu-ky.desk-1", () -> askBookClosing.ask(TU_KY, 2026, " ")))
                .contains("Năm 2026 chưa hết", "phải ghi lý do");
        assertThat(refusal("tu-ky.chairman", () -> closeBook.close(TU_KY, 2026)))
                .contains("chưa có đề nghị khóa");
        asked("tu-ky.desk-1", TU_KY, 2026);
        assertThat(open(TU_KY, 2026).open()).as("asking closes nothing").isTrue();
        assertThat(refusal("tu-ky.desk-2", () -> askBookClosing.ask(TU_KY, 2026, FULL)))
                .contains("đã có đề nghị khóa");
        assertThat(refusal("tu-ky.desk-1", () -> closeBook.close(TU_KY, 2026)))
                .contains("Người đề nghị khóa sổ không tự khóa sổ");
        assertThat(refusal("tu-ky.desk-2", () -> closeBook.close(TU_KY, 2026)))
                .contains("Khóa sổ là việc của lãnh đạo");

        time.as("tu-ky.chairman", () -> declineBookClosing.decline(TU_KY, 2026, "Chờ hết quý I rồi đề nghị lại."))
                .orThrow();
        assertThat(book.declined(open(TU_KY, 2026))).hasValue("Lê Văn Phước: Chờ hết quý I rồi đề nghị lại.");
        assertThat(refusal("tu-ky.chairman", () -> closeBook.close(TU_KY, 2026)))
                .contains("chưa có đề nghị khóa");
        asked("tu-ky.desk-2", TU_KY, 2026);
        var closed =
                time.as("tu-ky.chairman", () -> closeBook.close(TU_KY, 2026)).orThrow();

        assertThat(closed.closedEarly()).isEqualTo(FULL);
        assertThat(PdfReader.text(book.print(closed).orThrow()).replaceAll("\\s+", " "))
                .contains("Khóa trước khi hết năm, lý do: " + FULL, "Lê Văn Phước");
    }

    @Test
    void a_delegation_for_the_book_makes_nobody_a_leader() {
        accepted("tu-ky", "2025-10-13T09:00");
        time.itIs("2025-10-13T16:00");
        asked("tu-ky.desk-2", TU_KY, 2025);

        assertThat(refusal("tu-ky.desk-1", () -> closeBook.close(TU_KY, 2025)))
                .as("TUQ. CHỦ TỊCH for the book, and no leader")
                .contains("Khóa sổ là việc của lãnh đạo");
        assertThat(refusal("tu-ky.desk-1", () -> declineBookClosing.decline(TU_KY, 2025, "Chưa hết năm công tác.")))
                .contains("Khóa sổ là việc của lãnh đạo");
        assertThat(book.askedToClose(open(TU_KY, 2025))).isPresent();

        var closed = time.as("tu-ky.deputy", () -> closeBook.close(TU_KY, 2025)).orThrow();
        assertThat(closed.signatureLines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void the_director_of_a_centre_closes_its_book_by_order_of_the_chairman() {
        var its = counter.worker("trung-tam.desk-1");
        its.accepts(counter.given(aDossier().receivedAt("2026-01-14T09:00").decidedBy("xa-gia-loc"), its));
        time.itIs("2026-01-15T09:00");
        asked("trung-tam.desk-2", CENTRE, 2026);
        assertThat(told("trung-tam.head"))
                .contains("Sổ theo dõi hồ sơ, quyển số", "Bùi Đức Thịnh đề nghị khóa", "Xem sổ theo dõi");

        assertThat(refusal("trung-tam.desk-1", () -> closeBook.close(CENTRE, 2026)))
                .contains("Khóa sổ là việc của lãnh đạo");
        var closed =
                time.as("trung-tam.head", () -> closeBook.close(CENTRE, 2026)).orThrow();

        assertThat(closed.signatureLines())
                .containsExactly("TL. CHỦ TỊCH", "GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG");
        assertThat(PdfReader.text(book.print(closed).orThrow()).replaceAll("\\s+", " "))
                .contains("TL. CHỦ TỊCH GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Vũ Thị Thu Hằng");
    }

    @Test
    void the_leaders_are_told_of_a_request_and_the_desk_of_the_answer() {
        accepted("tu-ky", "2025-11-10T09:00");
        time.itIs("2025-11-10T16:00");
        asked("tu-ky.desk-2", TU_KY, 2025);
        var volume = "quyển số %02d năm 2025".formatted(open(TU_KY, 2025).volume());

        assertThat(told("tu-ky.chairman")).contains(volume, "đề nghị khóa, chờ lãnh đạo quyết định", FULL);
        assertThat(http.browser("tu-ky.chairman").get("/desk/control").text()).contains("Sổ chờ lãnh đạo khóa");
        assertThat(http.browser("gia-loc.chairman").get("/desk/notices").text()).doesNotContain("xã Tứ Kỳ): ");

        time.as("tu-ky.chairman", () -> declineBookClosing.decline(TU_KY, 2025, "Chờ hết năm rồi khóa một thể."))
                .orThrow();
        assertThat(told("tu-ky.desk-1")).contains("Lê Văn Phước không khóa: Chờ hết năm rồi khóa một thể.");
        assertThat(http.browser("tu-ky.chairman").get("/desk/control").text()).doesNotContain("Sổ chờ lãnh đạo khóa");
    }

    @Test
    void only_whoever_has_asked_takes_it_back_and_only_while_it_waits() {
        accepted("tu-ky", "2025-11-24T09:00");
        time.itIs("2025-11-24T16:00");
        assertThat(refusal("tu-ky.desk-1", () -> withdrawBookClosing.withdraw(TU_KY, 2025)))
                .contains("chưa có đề nghị khóa");
        asked("tu-ky.desk-1", TU_KY, 2025);

        assertThat(refusal("tu-ky.desk-2", () -> withdrawBookClosing.withdraw(TU_KY, 2025)))
                .contains("Chỉ", "người đã đề nghị khóa sổ, rút được");
        time.as("tu-ky.desk-1", () -> withdrawBookClosing.withdraw(TU_KY, 2025)).orThrow();

        assertThat(open(TU_KY, 2025).open()).isTrue();
        assertThat(told("tu-ky.chairman")).contains("đã rút đề nghị khóa, không phải làm gì nữa");
        assertThat(refusal("tu-ky.chairman", () -> closeBook.close(TU_KY, 2025)))
                .contains("chưa có đề nghị khóa");
        assertThat(refusal("tu-ky.desk-1", () -> withdrawBookClosing.withdraw(TU_KY, 2025)))
                .contains("chưa có đề nghị khóa");
        asked("tu-ky.desk-1", TU_KY, 2025);
        time.as("tu-ky.chairman", () -> closeBook.close(TU_KY, 2025)).orThrow();
        assertThat(refusal("tu-ky.desk-1", () -> withdrawBookClosing.withdraw(TU_KY, 2025)))
                .contains("không có quyển sổ theo dõi hồ sơ nào đang mở");
    }

    @Test
    void taking_it_back_while_it_is_closed_is_one_of_the_two() {
        accepted("tu-ky", "2025-12-08T09:00");
        time.itIs("2025-12-08T16:00");
        asked("tu-ky.desk-1", TU_KY, 2025);
        var volume = open(TU_KY, 2025).volume();

        AtOnce.run(
                () -> time.as("tu-ky.desk-1", () -> withdrawBookClosing.withdraw(TU_KY, 2025)),
                () -> time.as("tu-ky.chairman", () -> closeBook.close(TU_KY, 2025)));

        var after = book.find(TU_KY, 2025, volume).orElseThrow();
        assertThat(book.askedToClose(after)).isEmpty();
    }

    @Test
    void a_volume_whose_year_is_over_needs_no_reason() {
        accepted("gia-loc", "2025-12-29T09:00");
        time.itIs("2026-01-05T09:00");

        time.as("gia-loc.desk-1", () -> askBookClosing.ask(GIA_LOC, 2025, null)).orThrow();
        var closed = time.as("gia-loc.chairman", () -> closeBook.close(GIA_LOC, 2025))
                .orThrow();

        assertThat(closed.closedEarly()).isNull();
        assertThat(PdfReader.text(book.print(closed).orThrow())).doesNotContain("trước khi hết năm");
    }

    @Test
    void what_was_closed_stays_and_a_later_stroke_stands_beside_it() {
        var mistaken = accepted("tu-ky", "2025-09-08T09:00");
        time.itIs("2025-09-08T16:00");
        asked("tu-ky.desk-1", TU_KY, 2025);
        var closed =
                time.as("tu-ky.chairman", () -> closeBook.close(TU_KY, 2025)).orThrow();
        var printed = book.print(closed).orThrow();
        var table = new String(book.csv(closed), StandardCharsets.UTF_8);

        time.itIs("2025-09-10T09:00");
        time.doAs("tu-ky.desk-1", () -> strikeBookEntry
                .strike(mistaken, "nhập nhầm hồ sơ của xã khác")
                .orThrow());

        assertThat(book.print(closed).orThrow()).as("not a byte of it changes").isEqualTo(printed);
        assertThat(PdfReader.text(printed)).doesNotContain("Hủy");
        var later = "Hủy ngày 10 tháng 9 năm 2025 sau khi khóa sổ: nhập nhầm hồ sơ của xã khác";
        assertThat(book.additions(closed))
                .containsExactly(new BookAddition(
                        Integer.parseInt(book.entryOf(mistaken).orElseThrow().number()), code(mistaken), later));
        assertThat(PdfReader.text(book.printAdditions(closed).orThrow()).replaceAll("\\s+", " "))
                .contains("PHẦN GHI SAU KHI KHÓA SỔ", code(mistaken), later);
        var withAddition = new String(book.csv(closed), StandardCharsets.UTF_8);
        assertThat(withAddition.lines().toList())
                .hasSize((int) table.lines().count())
                .allSatisfy(line -> assertThat(table.lines()).anyMatch(line::startsWith))
                .anyMatch(line -> line.endsWith(",Ghi sau khi khóa sổ"))
                .anyMatch(line -> line.endsWith("," + later));
        time.itIs("2026-11-20T09:00");
        assertThat(http.browser("tu-ky.desk-1").get("/desk/dossier-book").text())
                .contains("Ghi sau khi khóa sổ (", later, closed.fingerprint().substring(0, 12));
        assertThat(http.browser("tu-ky.controller")
                        .get("/desk/dossier-book/xa-tu-ky/2025/" + closed.volume() + "/additions.pdf")
                        .contentType())
                .startsWith("application/pdf");
        assertThat(http.browser("gia-loc.desk-1")
                        .get("/desk/dossier-book/xa-tu-ky/2025/" + closed.volume() + "/additions.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void on_the_page_the_desk_asks_and_the_leader_closes() {
        accepted("gia-loc", "2025-08-04T09:00");
        time.itIs("2026-11-20T09:00");
        var desk = http.browser("gia-loc.desk-1");
        var leader = http.browser("gia-loc.chairman");
        var at = "/desk/dossier-book/xa-gia-loc/2025/";

        assertThat(desk.get("/desk/dossier-book?year=2025").text())
                .contains("Đề nghị khóa sổ")
                .doesNotContain("Khóa sổ và ký");
        assertThat(http.browser("hai-duong.desk-1")
                        .form(at + "closing", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(desk.form(at + "close", Map.of()).status()).isEqualTo(403);
        assertThat(http.browser("gia-loc.controller")
                        .form(at + "closing", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(desk.form(at + "closing", Map.of()).text()).contains("Đã đề nghị khóa quyển số");
        assertThat(desk.get("/desk/dossier-book?year=2025").text())
                .contains("người đề nghị không tự khóa", "Rút đề nghị")
                .doesNotContain("Khóa sổ và ký");
        assertThat(http.browser("gia-loc.desk-2")
                        .form(at + "withdrawal", Map.of())
                        .text())
                .contains("người đã đề nghị khóa sổ, rút được");
        assertThat(http.browser("hai-duong.desk-1")
                        .form(at + "withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(desk.form(at + "withdrawal", Map.of()).text()).contains("Đã rút đề nghị khóa quyển số");
        desk.form(at + "closing", Map.of());
        assertThat(http.browser("hai-duong.chairman")
                        .form(at + "close", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(leader.get("/desk/dossier-book?year=2025").text()).contains("Khóa sổ và ký", "Không khóa");
        assertThat(leader.form(at + "decline", Map.of("declineReason", "x")).text())
                .contains("Ghi lý do không khóa sổ");
        assertThat(leader.form(at + "close", Map.of()).text()).contains("Đã khóa quyển số", "Phạm Công Bằng ký");
    }

    @Test
    void closing_while_others_accept_loses_no_line_and_lets_none_in_afterwards() {
        accepted("2027-03-01T09:00");
        var waiting = IntStream.range(0, 8)
                .mapToObj(each -> counter.given(aDossier().receivedAt("2027-03-01T09:00"), desk))
                .toList();
        asked("hai-duong.desk-1", HAI_DUONG, 2027);

        AtOnce.run(
                () -> waiting.forEach(desk::accepts), () -> time.as(CHAIRMAN, () -> closeBook.close(HAI_DUONG, 2027)));

        var volumes = book.of(HAI_DUONG).stream()
                .filter(volume -> volume.year() == 2027)
                .sorted(Comparator.comparing(BookVolume::volume))
                .toList();
        var closed = volumes.get(0);
        assertThat(closed.open()).isFalse();
        assertThat(book.lines(closed))
                .extracting(BookLine::number)
                .isEqualTo(IntStream.rangeClosed(1, closed.lastNumber()).boxed().toList());
        assertThat(volumes.stream().flatMap(volume -> book.lines(volume).stream()))
                .extracting(BookLine::number)
                .isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
        assertThat(PdfReader.text(book.print(closed).orThrow()))
                .contains("từ số 01 đến số %02d.".formatted(closed.lastNumber()));
    }

    @Test
    void the_book_of_an_authority_that_is_no_more_is_closed_by_its_successor() {
        var district = new AuthorityId("huyen-gia-loc");
        var its = counter.worker("huyen-gia-loc.desk-1");
        var left = counter.given(aDossier().of("house-building-permit").receivedAt("2025-06-27T09:00"), its);
        its.accepts(left);
        time.itIs("2025-07-02T09:00");

        asked("gia-loc.desk-1", district, 2025);
        var closed = time.as("gia-loc.chairman", () -> closeBook.close(district, 2025))
                .orThrow();

        assertThat(book.lines(closed)).extracting(BookLine::code).contains(code(left));
        assertThat(PdfReader.text(book.print(closed).orThrow()))
                .containsIgnoringCase("UBND HUYỆN GIA LỘC")
                .contains("Phạm Công Bằng");
        time.itIs("2026-11-20T09:00");
        assertThat(http.browser("gia-loc.desk-1").get("/desk/dossier-book").text())
                .contains("Ủy ban nhân dân huyện Gia Lộc");
    }

    @Test
    void a_struck_line_stays_with_its_number_and_says_why() {
        var mistaken = accepted("2025-10-06T09:00");
        time.doAs("hai-duong.desk-1", () -> strikeBookEntry
                .strike(mistaken, "nhập nhầm hồ sơ của xã khác")
                .orThrow());
        accepted("2025-10-06T09:30");

        var lines = book.lines(open(2025));
        assertThat(lines)
                .filteredOn(line -> line.code().equals(code(mistaken)))
                .extracting(BookLine::note)
                .containsExactly("Hủy: nhập nhầm hồ sơ của xã khác");
        assertThat(lines.get(lines.size() - 1).note()).isNull();
        assertThat(time.as("hai-duong.desk-1", () -> strikeBookEntry.strike(mistaken, "lại")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(new String(book.csv(open(2025)), StandardCharsets.UTF_8))
                .startsWith("\uFEFFSTT,Quyển số,Mã hồ sơ")
                .contains(code(mistaken), "Hủy: nhập nhầm hồ sơ của xã khác\r\n");
    }

    @Test
    void desk_and_controller_read_their_own_book_and_nobody_else_does() {
        accepted("2026-11-19T09:00");
        var volume = open(2026);
        var file = "/desk/dossier-book/phuong-hai-duong/2026/%d.pdf".formatted(volume.volume());
        var own = http.browser("hai-duong.desk-1");

        assertThat(own.get("/desk/dossier-book").text())
                .contains("Ủy ban nhân dân phường Hải Dương", file, "Đề nghị khóa sổ");
        assertThat(own.get(file).contentType()).startsWith("application/pdf");
        assertThat(own.get(file.replace(".pdf", ".csv")).text()).contains("Nguyễn Gia Hưng");
        var controller = http.browser("hai-duong.controller");
        assertThat(controller.get("/desk/dossier-book").text()).contains(file).doesNotContain("Đề nghị khóa sổ");
        assertThat(controller.get(file).status()).isEqualTo(200);
        assertThat(controller.get(file.replace(".pdf", ".csv")).text())
                .contains("Nguyễn Gia Hưng", "0912•••678")
                .doesNotContain("0912345678");
        assertThat(own.get(file.replace(".pdf", ".csv")).text()).contains("0912345678");
        assertThat(http.browser("gia-loc.desk-1").get(file).status()).isEqualTo(404);
        assertThat(http.browser("hai-duong.ho-tich").get(file).status()).isEqualTo(200);
        assertThat(http.browser("thanh-quang.ho-tich").get("/desk/dossier-book").status())
                .isEqualTo(403);
    }

    private void asked(String official, AuthorityId authority, int year) {
        time.as(official, () -> askBookClosing.ask(authority, year, FULL)).orThrow();
    }

    private String told(String official) {
        return http.browser(official).get("/desk/notices").text();
    }

    private String refusal(String official, Supplier<Outcome<BookVolume>> act) {
        return time.as(official, act) instanceof Outcome.Refused<BookVolume> refused
                ? refused.refusal().message()
                : "done";
    }

    private DossierId accepted(String at) {
        return accepted("hai-duong", at);
    }

    private DossierId accepted(String place, String at) {
        var its = counter.worker(place + ".desk-1");
        var dossier = counter.given(aDossier().receivedAt(at), its);
        its.accepts(dossier);
        return dossier;
    }

    private BookVolume open(int year) {
        return open(HAI_DUONG, year);
    }

    private BookVolume open(AuthorityId authority, int year) {
        return book.of(authority).stream()
                .filter(volume -> volume.year() == year && volume.open())
                .findFirst()
                .orElseThrow();
    }

    private String code(DossierId dossier) {
        return register.get(dossier).code().value();
    }
}
