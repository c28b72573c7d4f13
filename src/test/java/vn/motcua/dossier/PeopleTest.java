package vn.motcua.dossier;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.ReturnMode;

class PeopleTest {

    private static final EnteredParty FATHER = named("Nguyễn Văn Được");
    private static final EnteredParty CHILD = named("Nguyễn An");

    private final Entered entered = new Entered();

    @Test
    void who_files_for_themselves_is_owner_and_receiver_and_needs_no_paper() {
        var people = People.read(FATHER, null, null, null, entered);

        assertThat(entered.errors()).isEmpty();
        assertThat(people.owner()).isEqualTo(people.filer()).isEqualTo(people.receiver());
        assertThat(people.authorityPaper()).isNull();
    }

    @Test
    void filing_for_another_needs_the_paper_that_allows_it() {
        People.read(FATHER, " \u00a0", CHILD, null, entered);

        assertThat(entered.errors())
                .containsExactly(
                        entry("authorityPaper", "Chưa ghi giấy ủy quyền, hoặc quan hệ cho phép nộp thay (cha, mẹ…)."));
    }

    @Test
    void an_owner_who_is_the_filer_once_more_is_no_other_person() {
        var people = People.read(FATHER, null, named(" Nguyễn  Văn Được "), null, entered);

        assertThat(entered.errors()).isEmpty();
        assertThat(people.owner()).isEqualTo(people.filer());
    }

    @Test
    void a_paper_of_somebody_who_files_for_themselves_is_a_contradiction() {
        People.read(FATHER, "cha đẻ", null, null, entered);

        assertThat(entered.errors()).containsOnlyKeys("authorityPaper");
    }

    @Test
    void everybody_who_is_entered_has_a_name() {
        People.read(null, null, EnteredParty.NOBODY, EnteredParty.NOBODY, entered);

        assertThat(entered.errors()).containsOnlyKeys("filer.name", "owner.name", "authorityPaper", "receiver.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001 088 012 345", "012345678", "b1234567", "0101234567", "0101234567-001", ""})
    void identity_numbers_of_every_usual_kind_pass(String number) {
        read(new EnteredParty("Lê Ân", number, null, null, null));

        assertThat(entered.errors()).isEmpty();
    }

    @Test
    void numbers_are_kept_without_what_groups_their_digits() {
        var filer = read(new EnteredParty("Lê Ân", " 001 088 012 345 ", null, "(024) 3825.1234", null));

        assertThat(filer.identityNumber()).isEqualTo("001088012345");
        assertThat(filer.phone()).isEqualTo("02438251234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "ABCDEF", "00108801234567", "<script>", "012345678-01"})
    void what_is_no_identity_number_is_refused(String number) {
        read(new EnteredParty("Lê Ân", number, null, null, null));

        assertThat(entered.errors())
                .containsExactly(entry("filer.identityNumber", "Căn cước 12 số, CMND 9 số, hộ chiếu hoặc mã số thuế."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912.345.678", "+84 912 345 678", "(024) 3825 1234"})
    void telephone_numbers_pass_however_they_are_grouped(String number) {
        read(new EnteredParty("Lê Ân", null, null, number, null));

        assertThat(entered.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "không có", "0912345678901234"})
    void what_is_no_telephone_number_is_refused(String number) {
        read(new EnteredParty("Lê Ân", null, null, number, null));

        assertThat(entered.errors()).containsExactly(entry("filer.phone", "Số điện thoại gồm 9 đến 12 chữ số."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@c.vn", "@c.vn", "an@example."})
    void what_is_no_address_of_mail_is_refused(String email) {
        read(new EnteredParty("Lê Ân", null, null, null, email));

        assertThat(entered.errors()).containsOnlyKeys("filer.email");
    }

    @Test
    void a_text_beyond_its_length_is_refused_not_cut() {
        read(new EnteredParty("ế".repeat(201), null, "y".repeat(501), null, "a@b.vn" + "n".repeat(200)));

        assertThat(entered.errors())
                .containsOnly(
                        entry("filer.name", "Dài quá 200 ký tự."),
                        entry("filer.address", "Dài quá 500 ký tự."),
                        entry("filer.email", "Dài quá 200 ký tự."));
    }

    @Test
    void what_goes_home_by_post_needs_an_address_of_whoever_gets_it() {
        People.read(FATHER, null, null, null, entered).getting(ReturnMode.POST, entered);
        assertThat(entered.errors()).containsOnlyKeys("filer.address");

        var other = new Entered();
        var lives = new EnteredParty("Nguyễn Văn Được", null, "12 Trần Phú", null, null);
        People.read(lives, null, null, CHILD, other).getting(ReturnMode.POST, other);
        assertThat(other.errors()).containsOnlyKeys("receiver.address");
    }

    @Test
    void nobody_else_owes_an_address() {
        People.read(FATHER, null, null, null, entered).getting(ReturnMode.DESK, entered);
        People.read(FATHER, null, null, new EnteredParty("Lê Ân", null, "12 Trần Phú", null, null), entered)
                .getting(ReturnMode.POST, entered);

        assertThat(entered.errors()).isEmpty();
    }

    private Party read(EnteredParty filer) {
        return People.read(filer, null, null, null, entered).filer();
    }

    private static EnteredParty named(String name) {
        return new EnteredParty(name, null, null, null, null);
    }
}
