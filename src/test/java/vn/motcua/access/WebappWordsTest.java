package vn.motcua.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What the engine's web apps say is said in Vietnamese: all of it, with the same blanks to fill. */
class WebappWordsTest {

    private static final String WEBAPPS = "META-INF/resources/webjars/camunda/";
    private static final Pattern BLANK = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|</?(?:a|br|b|strong)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{Alpha}{2}");

    /** Our own text; theirs has a link to where Camunda wants to be migrated to. */
    private static final String OWN = "BANNER_CE_EOL_TEXT";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void every_word_of_a_web_app_is_there_in_vietnamese(String app) throws IOException {
        assertThat(flaws(english(app), vietnamese(app))).isEmpty();
    }

    /** English word → Vietnamese one, of what an operator works with; in labels, whose words stand by themselves. */
    private static final Map<Pattern, String> TERMS = Map.of(
            word("process instances?"), "lượt",
            word("incidents?"), "sự cố",
            word("jobs?"), "tác vụ",
            word("job definitions?"), "loại tác vụ",
            word("suspend(ed)?"), "tạm dừng",
            word("activate"), "chạy tiếp",
            word("retr(y|ies)"), "thử",
            word("external tasks?"), "việc giao ngoài",
            word("stack ?trace"), "chi tiết lỗi",
            word("tenants?"), "cơ quan");

    private static final int LONGEST_LABEL = 40;
    private static final String PART_OF_A_SENTENCE = " ";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void labels_name_things_as_the_glossary_does(String app) throws IOException {
        assertThat(strays(english(app), vietnamese(app))).isEmpty();
    }

    @Test
    void a_label_that_strays_from_the_terms_is_found() throws IOException {
        var theirs = json("{'labels': {'A': 'Activate', 'B': 'Job Definition', 'C': 'Failed {{jobs}}'}}");
        var ours = json("{'labels': {'A': 'Chạy lại', 'B': 'Loại tác vụ', 'C': 'Lỗi {{jobs}}'}}");

        assertThat(strays(theirs, ours)).containsExactly("A: Activate: Chạy lại");
    }

    private static List<String> strays(JsonNode theirs, JsonNode ours) {
        var vietnamese = texts("", ours.path("labels"), new TreeMap<>());
        var strays = new ArrayList<String>();
        texts("", theirs.path("labels"), new TreeMap<>()).forEach((key, english) -> {
            var said = vietnamese.getOrDefault(key, english);
            if (english.length() <= LONGEST_LABEL
                    && !english.startsWith(PART_OF_A_SENTENCE)
                    && !said.equals(english)
                    && TERMS.entrySet().stream()
                            .anyMatch(term -> term.getKey().matcher(english).find()
                                    && !said.toLowerCase().contains(term.getValue()))) {
                strays.add(key.substring(1) + ": " + english + ": " + said);
            }
        });
        return strays;
    }

    private static Pattern word(String english) {
        return Pattern.compile("(?<![{\\w])(" + english + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void days_come_before_months_and_the_week_begins_on_monday(String app) throws IOException {
        var dates = vietnamese(app).path("dateLocales");
        assertThat(dates.at("/longDateFormat/LLL").asText()).isEqualTo("DD/MM/YYYY HH:mm");
        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(dates.at("/weekdays/1").asText()).isEqualTo("Thứ Hai");
        assertThat(dates.path("months")).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void no_other_language_is_offered(String app) throws IOException {
        assertThat(text("app/" + app + "/scripts/config.js"))
                .contains("...vietnamese", "wordsFirst('" + app + "')", "vendor: 'Một Cửa'");
        assertThat(text("app/" + app + "/styles/user-styles.css")).contains("brand.css");
        assertThat(text("app/tasklist/scripts/locale.js")).contains("availableLocales: ['vi'], fallbackLocale: 'vi'");
    }

    @Test
    void what_is_missing_left_english_or_has_lost_a_blank_is_found() throws IOException {
        var theirs = json("{'labels': {'A': 'Claim', 'B': 'Save', 'C': 'By {{name}}', 'G': 'Go'}}");
        var ours = json("{'labels': {'A': 'Claim', 'C': 'Bởi {{ten}}', 'F': 'Thừa', 'G': 'Đi??'}}");

        assertThat(flaws(theirs, ours))
                .containsExactly(
                        "A: still English: Claim",
                        "B: only in English",
                        "C: other blanks: Bởi {{ten}}",
                        "F: not in the web app",
                        "G: a word is missing: Đi??");
    }

    private static List<String> flaws(JsonNode theirs, JsonNode ours) {
        var english = texts("", theirs, new TreeMap<>());
        var vietnamese = texts("", ours, new TreeMap<>());
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(vietnamese.keySet());
        var flaws = new ArrayList<String>();
        for (var key : keys) {
            var name = key.substring(key.lastIndexOf('/') + 1);
            var from = english.get(key);
            var to = vietnamese.get(key);
            if (from == null) {
                flaws.add(name + ": not in the web app");
            } else if (to == null) {
                flaws.add(name + ": only in English");
            } else if (!name.equals(OWN) && !blanks(from).equals(blanks(to))) {
                flaws.add(name + ": other blanks: " + to);
            } else if (to.contains("??")) {
                flaws.add(name + ": a word is missing: " + to);
            } else if (from.equals(to)
                    && key.startsWith("/labels")
                    && WORD.matcher(from).find()) {
                flaws.add(name + ": still English: " + to);
            }
        }
        return flaws;
    }

    private static Map<String, String> texts(String path, JsonNode node, Map<String, String> found) {
        if (node.isValueNode()) {
            found.put(path, node.asText());
        } else if (node.isArray()) {
            found.put(path, String.valueOf(node.size()));
        } else {
            node.properties().forEach(entry -> texts(path + "/" + entry.getKey(), entry.getValue(), found));
        }
        return found;
    }

    private static List<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group() : match.group(1))
                .sorted()
                .toList();
    }

    private static JsonNode english(String app) throws IOException {
        return new ObjectMapper()
                .readTree(text("app/" + app + "/locales/en.json").replace("\uFEFF", ""));
    }

    private static JsonNode vietnamese(String app) throws IOException {
        return new ObjectMapper().readTree(text("app/" + app + "/locales/vi.json"));
    }

    private static String text(String path) throws IOException {
        return read(WEBAPPS + path);
    }

    private static String read(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(UTF_8);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
