package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.EnteredParty;

class IntakeCheckTest {

    @Test
    void an_empty_page_names_every_missing_field() {
        var nothing = new IntakeFields(
                null, null, null, null, null, null, null, false, null, false, null, null, false, null, null, null, null,
                null, null, null);

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

    private static EnteredParty person(String name) {
        return new EnteredParty(name, null, null, null, null);
    }

    private static IntakeFields filedFor(EnteredParty owner, String authorityPaper) {
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
                null,
                null,
                null,
                null);
    }
}
