package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.desk.IntakeFields.PartyFields;

class IntakeCheckTest {

    @Test
    void an_empty_page_names_every_missing_field() {
        var nothing = new IntakeFields(
                null, null, null, null, null, null, null, false, null, false, null, null, false, null, null, null,
                null);

        var check = IntakeCheck.of(nothing, DeskSamples.NOW);

        assertThat(check.form()).isNull();
        assertThat(check.errors())
                .containsOnlyKeys(
                        "procedure",
                        "competentAuthority",
                        "caseKey",
                        "channel",
                        "returnMode",
                        "receivedAt",
                        "filer.name",
                        "owner.name",
                        "authorityPaper",
                        "receiver.name");
        assertThat(IntakeCheck.FIELDS).containsAll(check.errors().keySet());
    }

    @Test
    void filing_for_another_needs_the_paper_that_allows_it() {
        var check = IntakeCheck.of(filedFor(person("Nguyễn An"), null), DeskSamples.NOW);
        assertThat(check.errors()).containsOnlyKeys("authorityPaper");

        var allowed = IntakeCheck.of(filedFor(person("Nguyễn An"), "cha đẻ"), DeskSamples.NOW);
        assertThat(allowed.form().owner().name()).isEqualTo("Nguyễn An");
        assertThat(allowed.form().authorityPaper()).isEqualTo("cha đẻ");
    }

    @Test
    void decomposed_letters_are_composed_so_that_search_and_print_agree() {
        var decomposed = java.text.Normalizer.normalize("Đỗ Thị Ợ", java.text.Normalizer.Form.NFD);
        var check = IntakeCheck.of(filedFor(person(decomposed), "cha đẻ"), DeskSamples.NOW);
        assertThat(check.form().owner().name()).isEqualTo("Đỗ Thị Ợ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001 088 012 345", "012345678", "B1234567", "0101234567", "0101234567-001", ""})
    void identity_numbers_of_every_usual_kind_pass(String number) {
        assertThat(errorsOf(new PartyFields("Lê Ân", number, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "ABCDEF", "00108801234567", "<script>"})
    void what_is_no_identity_number_is_refused(String number) {
        assertThat(errorsOf(new PartyFields("Lê Ân", number, null, null, null))).containsKey("owner.identityNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912.345.678", "+84 912 345 678", "(024) 3825 1234"})
    void telephone_numbers_pass_however_they_are_grouped(String number) {
        assertThat(errorsOf(new PartyFields("Lê Ân", null, null, number, null))).isEmpty();
    }

    @Test
    void a_text_beyond_its_column_is_refused_not_cut() {
        assertThat(errorsOf(new PartyFields("x".repeat(201), null, "y".repeat(501), "12", "a@b")))
                .contains(entry("owner.name", "Dài quá 200 ký tự."), entry("owner.address", "Dài quá 500 ký tự."))
                .containsKeys("owner.phone", "owner.email");
    }

    private static java.util.Map<String, String> errorsOf(PartyFields owner) {
        return IntakeCheck.of(filedFor(owner, "cha đẻ"), DeskSamples.NOW).errors();
    }

    private static PartyFields person(String name) {
        return new PartyFields(name, null, null, null, null);
    }

    private static IntakeFields filedFor(PartyFields owner, String authorityPaper) {
        return new IntakeFields(
                UUID.randomUUID().toString(),
                "birth-registration",
                "ordinary",
                "xa-thanh-quang",
                "DESK",
                "DESK",
                person("Nguyễn Văn Được"),
                false,
                owner,
                true,
                null,
                authorityPaper,
                true,
                null,
                null,
                null,
                null);
    }
}
