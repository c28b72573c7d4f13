package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of a form refuses its sample, at the field that breaks it. */
class RejectedFormsTest {

    @Test
    void a_component_that_tasklist_does_not_know_is_refused() {
        var sample = Sample.model(Sample.BIRTH)
                .withForm("unsupported-component", Sample.rejectedForm("unsupported-component"));

        assertThat(sample.findings()).singleElement().satisfies(finding -> assertThat(finding)
                .hasToString("forms/unsupported-component.form · scan · component: "
                        + "thành phần «filepicker» không dùng được trong Tasklist này. "
                        + "Thay bằng thành phần khác; tệp đính kèm tải lên ở thẻ Hồ sơ."));
    }

    /** A small change of the shipped return form and the places it is refused at. */
    enum Change {
        ANOTHER_ID("\"id\": \"return\"", "\"id\": \"handing-over\"", "form-header@id"),
        A_NEWER_SCHEMA("\"schemaVersion\": 16", "\"schemaVersion\": 17", "form-header@schemaVersion"),
        NO_SCHEMA("\"schemaVersion\": 16,", "", "form-header@schemaVersion"),
        ANOTHER_PLATFORM("\"Camunda Platform\"", "\"Camunda Cloud\"", "form-header@executionPlatform"),
        A_MESSAGE_OF_A_PATTERN(
                "\"maxLength\": 1000",
                "\"maxLength\": 1000, \"patternErrorMessage\": \"Sai\"",
                "unsupported-property@note form-limits@note"),
        A_VERSION_TAG(
                "\"type\": \"default\"", "\"type\": \"default\", \"versionTag\": \"1\"", "unsupported-property@return"),
        A_KIND_ONLY_THE_BROWSER_CHECKS(
                "\"maxLength\": 1000", "\"validationType\": \"email\"", "unsupported-property@note form-limits@note"),
        A_KEY_TWICE("\"key\": \"note\"", "\"key\": \"returnedTo\"", "form-key@returnedTo"),
        NO_KEY("\"key\": \"note\",", "", "form-key@Field_note"),
        A_KEY_WITH_A_PATH("\"key\": \"note\"", "\"key\": \"a.b\"", "form-key@a.b"),
        NO_LABEL("\"label\": \"Ghi chú\"", "\"label\": \" \"", "form-label@note"),
        A_CHOICE_WITHOUT_WORDS(
                "\"label\": \"Qua bưu chính công ích\"", "\"label\": \"\"", "form-choices@returnChannel"),
        A_CHOICE_TWICE("\"value\": \"POST\"", "\"value\": \"DESK\"", "form-choices@returnChannel"),
        CHOICES_FROM_ELSEWHERE(
                "\"label\": \"Cách trả\"",
                "\"label\": \"Cách trả\", \"valuesKey\": \"channels\"",
                "unsupported-property@returnChannel"),
        CHOICES_OFFERED_AND_WRITTEN(
                "\"label\": \"Cách trả\"",
                "\"label\": \"Cách trả\", \"valuesKey\": \"documentChoices\"",
                "form-choices@returnChannel"),
        CHOICES_OFFERED_TO_A_TEXT(
                "\"key\": \"note\"",
                "\"key\": \"note\", \"valuesKey\": \"documentChoices\"",
                "unsupported-property@note"),
        LIMITS_THAT_CONTRADICT("\"maxLength\": 200", "\"maxLength\": 1", "form-limits@returnedTo"),
        A_LIMIT_THAT_IS_NO_NUMBER(
                "\"maxLength\": 200", "\"maxLength\": \"=200\"", "form-limits@returnedTo form-expression@returnedTo"),
        A_PATTERN_THAT_CANNOT_BE_READ("{9}[A-Z]{2}$", "{9}[A-Z", "form-limits@postalNumber"),
        A_CONDITION_BEYOND_OUR_FEEL(
                "=returnChannel != \\\"POST\\\"", "=not(returnChannel = \\\"POST\\\")", "form-condition@postalNumber"),
        A_CONDITION_ON_AN_UNKNOWN_FIELD("=returnChannel !=", "=channel !=", "form-condition@postalNumber"),
        A_CONDITION_ON_ITSELF("=returnChannel !=", "=postalNumber !=", "form-condition@postalNumber"),
        A_COMPUTED_RULE(
                "\"required\": true,\n        \"pattern\"",
                "\"required\": \"=a = 1\",\n        \"pattern\"",
                "form-expression@postalNumber form-limits@postalNumber"),
        AN_ADDRESS_ELSEWHERE(
                "Trả kết quả và", "Xem ![](https://example.com/x.png), trả kết quả và", "form-content@Text_intro"),
        CODE_IN_A_TEXT("Trả kết quả và", "<a href='javascript:x()'>Trả</a>", "form-content@Text_intro"),
        A_HANDLER_IN_A_TEXT("Trả kết quả và", "<b onclick='x()'>Trả</b>", "form-content@Text_intro");

        private final String from;
        private final String to;
        private final String findings;

        Change(String from, String to, String findings) {
            this.from = from;
            this.to = to;
            this.findings = findings;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_breaks_a_rule_is_refused_where_it_is(Change change) {
        var form = Sample.form("return");
        assertThat(form.contains(change.from))
                .as("the form has %s", change.from)
                .isTrue();

        assertThat(places(form.replace(change.from, change.to)))
                .isEqualTo(new TreeSet<>(List.of(change.findings.split(" "))));
    }

    @Test
    void every_rule_has_a_sample_it_rejects() {
        var rejected = Arrays.stream(Change.values())
                .flatMap(change -> Arrays.stream(change.findings.split(" ")))
                .map(place -> place.split("@")[0])
                .collect(Collectors.toSet());
        rejected.add("component");

        assertThat(rejected).isEqualTo(FormRules.ALL.stream().map(Rule::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filepicker", "documentPreview", "iframe", "expression", "camunda", ""})
    void a_component_of_another_version_is_refused(String type) {
        assertThat(places(component("{\"type\":\"%s\",\"key\":\"x\",\"label\":\"X\"}".formatted(type))))
                .contains("component@x");
    }

    @ParameterizedTest
    @CsvSource({
        "radio, documentChoices, true",
        "select, authorityChoices, true",
        "checklist, documentChoices, true",
        "taglist, documentChoices, false",
        "radio, officialChoices, true",
        "checklist, citizenChoices, false",
        "checklist, '', false",
    })
    void choices_come_from_the_form_or_from_a_list_the_server_offers(String type, String list, boolean allowed) {
        var field = "{\"type\":\"%s\",\"key\":\"x\",\"label\":\"X\",\"valuesKey\":\"%s\"}".formatted(type, list);

        assertThat(places(component(field)))
                .isEqualTo(allowed ? Set.of() : Set.of("unsupported-property@x", "form-choices@x"));
    }

    @Test
    void a_list_whose_rows_fold_is_refused() {
        var list =
                "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"label\":\"Dòng\",\"isRepeating\":true,\"components\":[%s]%s}";
        var cell = "{\"type\":\"textfield\",\"key\":\"cell\",\"label\":\"Ô\"}";

        assertThat(places(component(list.formatted(cell, "")))).containsExactly("component@rows");
        assertThat(places(component(list.formatted(cell, ",\"disableCollapse\":true"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'type':'number','validate':{'minLength':2}                           | form-limits@x
                    'type':'radio','validate':{'pattern':'^A$'}                          | form-limits@x form-choices@x
                    'type':'textfield','validate':{'required':'true'}                    | form-limits@x
                    'type':'textfield','readonly':true,'validate':{'required':true}      | form-limits@x
                    'type':'textfield','readonly':'true'                                 | form-limits@x
                    'type':'textfield','validate':{'minLength':2.5}                      | form-limits@x
                    'type':'number','increment':'0.5'                                    | form-limits@x
                    'type':'number','increment':0                                        | form-limits@x
                    'type':'number','decimalDigits':-1                                   | form-limits@x
                    'type':'number','serializeToString':true                             | unsupported-property@x
                    'type':'datetime'                                                    | form-limits@x
                    'type':'datetime','subtype':'month'                                  | form-limits@x
                    'type':'textfield','conditional':{'hide':'=delayStory = null'}       | form-condition@x
                    """)
    void what_browser_and_server_would_read_apart_is_refused(String field, String findings) {
        var json = "{" + field.strip().replace('\'', '"') + ",\"key\":\"x\",\"label\":\"X\"}";
        var told = "{\"type\":\"textarea\",\"key\":\"delayStory\",\"label\":\"Hạn\",\"readonly\":true},";

        assertThat(places(component(told + json))).isEqualTo(Set.of(findings.split(" ")));
    }

    @Test
    void a_list_without_more_rows_and_a_cell_that_hides_are_refused() {
        var list = "{\"type\":\"dynamiclist\",\"path\":\"rows\",\"label\":\"Dòng\",\"disableCollapse\":true,%s"
                + "\"components\":[{\"type\":\"textfield\",\"key\":\"cell\",\"label\":\"Ô\"%s}]}";

        assertThat(places(component(list.formatted("", "")))).containsExactly("component@rows");
        assertThat(places(component(list.formatted("\"isRepeating\":true,\"allowAddRemove\":false,", ""))))
                .containsExactly("component@rows");
        assertThat(places(component(list.formatted(
                        "\"isRepeating\":true,", ",\"conditional\":{\"hide\":\"=returnChannel = null\"}"))))
                .containsExactly("form-condition@cell");
    }

    @Test
    void a_group_that_renames_its_fields_is_refused() {
        assertThat(places(component("{\"type\":\"group\",\"id\":\"g\",\"label\":\"Nhóm\",\"path\":\"p\"}")))
                .containsExactly("component@p");
    }

    @Test
    void a_condition_inside_a_group_sees_the_whole_form() {
        var field = "{\"type\":\"textfield\",\"key\":\"inner\",\"label\":\"Trong\","
                + "\"conditional\":{\"hide\":\"=returnChannel != \\\"POST\\\"\"}}";

        assertThat(places(component("{\"type\":\"group\",\"label\":\"Nhóm\",\"components\":[" + field + "]}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"id\":\"return\"", "{\"id\":1,\"id\":2}", "{} {}", "null"})
    void what_is_no_form_is_refused_once_with_its_line(String text) {
        var findings = Sample.model(Sample.BIRTH).withForm("return", text).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("forms/return.form");
            assertThat(finding.rule()).isEqualTo("readable");
            assertThat(finding.element()).matches("dòng [1-9]\\d*");
        });
    }

    private static String component(String json) {
        return Sample.form("return")
                .replaceFirst("\"components\": \\[", Matcher.quoteReplacement("\"components\": [" + json + ","));
    }

    private static Set<String> places(String form) {
        return RejectedModelsTest.places(Sample.model(Sample.BIRTH).withForm("return", form));
    }
}
