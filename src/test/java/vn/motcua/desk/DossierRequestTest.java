package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class DossierRequestTest {

    private static final EnteredParty FATHER = new EnteredParty("Nguyễn Văn Được", null, null, null, null);
    private static final EnteredParty STRANGE = new EnteredParty(" ", "12345", "x".repeat(501), "không có", "không có");

    @Test
    void api_and_page_find_the_same_faults_in_the_same_people() {
        var page = IntakeCheck.of(
                new IntakeFields(
                        "7f6b8a52-0f5c-4c0e-9a55-0b6f0a3f6d11",
                        "birth-registration",
                        "ordinary",
                        "xa-thanh-quang",
                        "DESK",
                        "POST",
                        STRANGE,
                        false,
                        STRANGE,
                        false,
                        STRANGE,
                        "x".repeat(501),
                        true,
                        null,
                        "x".repeat(1001),
                        null,
                        null,
                        null,
                        null,
                        null),
                DeskSamples.NOW);

        var api = errors(request(
                "birth-registration", ReturnMode.POST, STRANGE, "x".repeat(501), STRANGE, STRANGE, "x".repeat(1001)));

        assertThat(api).isEqualTo(page.errors()).hasSizeGreaterThan(15);
    }

    @Test
    void what_every_dossier_has_is_demanded() {
        var nothing = new DossierRequest(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);

        assertThat(errors(nothing)).containsOnlyKeys("procedure", "channel", "returnMode", "filer.name");
    }

    @Test
    void filing_for_another_needs_the_paper_here_too() {
        var child = new EnteredParty("Nguyễn An", null, null, null, null);

        assertThat(errors(request("birth-registration", ReturnMode.DESK, FATHER, null, child, null, null)))
                .containsOnlyKeys("authorityPaper");
        var registration = request(
                        "birth-registration", ReturnMode.DESK, FATHER, " cha  đẻ ", child, null, " a \r\n b ")
                .registration()
                .orThrow();
        assertThat(registration.authorityPaper()).isEqualTo("cha đẻ");
        assertThat(registration.summary()).isEqualTo("a\nb");
    }

    @Test
    void a_result_that_goes_home_by_post_needs_an_address_by_page_and_api() {
        var api = errors(request("birth-registration", ReturnMode.POST, FATHER, null, null, null, null));
        var page = IntakeCheck.of(
                new IntakeFields(
                        "7f6b8a52-0f5c-4c0e-9a55-0b6f0a3f6d11",
                        "birth-registration",
                        "ordinary",
                        "xa-thanh-quang",
                        "DESK",
                        "POST",
                        FATHER,
                        true,
                        null,
                        true,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                DeskSamples.NOW);

        assertThat(api).containsOnlyKeys("filer.address").isEqualTo(page.errors());
    }

    private static DossierRequest request(
            String procedure,
            ReturnMode returnMode,
            EnteredParty filer,
            String authorityPaper,
            EnteredParty owner,
            EnteredParty receiver,
            String summary) {
        return new DossierRequest(
                null,
                procedure,
                null,
                null,
                Channel.DESK,
                returnMode,
                filer,
                authorityPaper,
                owner,
                receiver,
                null,
                null,
                summary,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Map<String, String> errors(DossierRequest request) {
        var refusal = ((Outcome.Refused<?>) request.registration()).refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.fields();
    }
}
