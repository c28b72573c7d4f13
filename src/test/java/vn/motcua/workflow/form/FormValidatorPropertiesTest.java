package vn.motcua.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.motcua.shared.Outcome;

class FormValidatorPropertiesTest {

    private static final List<String> FORMS =
            List.of("intake", "review", "signing", "return", "explain-delay", "confirm-explanation");
    private static final List<String> KEYS = List.of(
            "intakeOutcome",
            "refusalReason",
            "signingOutcome",
            "signer",
            "resultDate",
            "note",
            "returnChannel",
            "cause");

    @Property
    void whatever_is_submitted_only_keys_of_the_form_come_out(
            @ForAll("forms") String id, @ForAll("submissions") Map<String, Object> submitted) throws IOException {
        onlyKeysOfTheFormComeOut(id, submitted);
    }

    @Property(tries = 50_000)
    @Tag("full")
    void nor_does_anything_else_come_out_in_fifty_thousand_submissions(
            @ForAll("forms") String id, @ForAll("submissions") Map<String, Object> submitted) throws IOException {
        onlyKeysOfTheFormComeOut(id, submitted);
    }

    private static void onlyKeysOfTheFormComeOut(String id, Map<String, Object> submitted) throws IOException {
        var form = Forms.shipped(id);
        var outcome = FormValidator.check(form, submitted, Map.of());

        if (outcome instanceof Outcome.Done<Map<String, Object>> done) {
            assertThat(form.findValuesAsText("key")).containsAll(done.value().keySet());
            assertThat(new ObjectMapper().writeValueAsString(done.value())).isNotNull();
        } else {
            var message = ((Outcome.Refused<?>) outcome).refusal().message();
            assertThat(message).endsWith(".").matches("[^\\p{Cc}]+");
        }
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<Map<String, Object>> submissions() {
        var keys = Arbitraries.oneOf(
                Arbitraries.of(KEYS), Arbitraries.strings().ofMaxLength(5).injectNull(0.1));
        return Arbitraries.maps(keys, values()).ofMaxSize(6);
    }

    private static Arbitrary<Object> values() {
        var choices = Arbitraries.of(
                "ACCEPTED", "REFUSED", "SIGNED", "SENT_BACK", "DESK", "POST", "OTHER", "2026-03-02", "Lý do đủ dài");
        var simple = Arbitraries.oneOf(
                choices.asGeneric(),
                choices.asGeneric(),
                Arbitraries.strings().ofMaxLength(40).asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        return Arbitraries.oneOf(
                        simple,
                        simple.list().ofMaxSize(3).asGeneric(),
                        Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), simple)
                                .ofMaxSize(2)
                                .asGeneric())
                .injectNull(0.1);
    }
}
