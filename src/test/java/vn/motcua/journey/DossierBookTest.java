package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.BookLine;
import vn.motcua.paper.BookVolume;
import vn.motcua.paper.CloseBook;
import vn.motcua.paper.DossierBook;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.StrikeBookEntry;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Sổ theo dõi hồ sơ of phường Hải Dương, each test in a year of its own. */
@MotCuaTest
class DossierBookTest {

    private static final AuthorityId HAI_DUONG = new AuthorityId("phuong-hai-duong");
    private static final OfficialId CHAIRMAN = new OfficialId("hai-duong.chairman");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    DossierBook book;

    @Autowired
    CloseBook closeBook;

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

        var closed = time.as("hai-duong.desk-1", () -> closeBook.close(HAI_DUONG, 2026, CHAIRMAN))
                .orThrow();
        var printed = book.print(closed).orThrow();
        assertThat(closed.lastNumber()).isEqualTo(last);
        assertThat(closed.pages()).isEqualTo(PdfReader.pages(printed));
        assertThat(PdfReader.text(printed))
                .contains(
                        "Sổ này có %02d trang, từ số %02d đến số %02d. Chốt sổ 16 giờ 00 phút, ngày 03 tháng 3 năm 2026."
                                .formatted(closed.pages(), closed.firstNumber(), last),
                        "TM. ỦY BAN NHÂN DÂN",
                        "Nguyễn Đăng Khoa");
        assertThat(time.as("hai-duong.desk-1", () -> closeBook.close(HAI_DUONG, 2026, CHAIRMAN)))
                .isInstanceOf(Outcome.Refused.class);

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
    void closing_while_others_accept_loses_no_line_and_lets_none_in_afterwards() {
        accepted("2027-03-01T09:00");
        var waiting = IntStream.range(0, 8)
                .mapToObj(each -> counter.given(aDossier().receivedAt("2027-03-01T09:00"), desk))
                .toList();

        AtOnce.run(
                () -> waiting.forEach(desk::accepts),
                () -> time.as("hai-duong.desk-1", () -> closeBook.close(HAI_DUONG, 2027, CHAIRMAN)));

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

        var closed = time.as(
                        "gia-loc.desk-1", () -> closeBook.close(district, 2025, new OfficialId("gia-loc.chairman")))
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

        assertThat(own.get("/desk/dossier-book").text()).contains("Ủy ban nhân dân phường Hải Dương", file, "Chốt sổ");
        assertThat(own.get(file).contentType()).startsWith("application/pdf");
        assertThat(own.get(file.replace(".pdf", ".csv")).text()).contains("Nguyễn Gia Hưng");
        var controller = http.browser("hai-duong.controller");
        assertThat(controller.get("/desk/dossier-book").text()).contains(file).doesNotContain("Người ký chốt");
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

    private DossierId accepted(String at) {
        var dossier = counter.given(aDossier().receivedAt(at), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private BookVolume open(int year) {
        return book.of(HAI_DUONG).stream()
                .filter(volume -> volume.year() == year && volume.open())
                .findFirst()
                .orElseThrow();
    }

    private String code(DossierId dossier) {
        return register.get(dossier).code().value();
    }
}
