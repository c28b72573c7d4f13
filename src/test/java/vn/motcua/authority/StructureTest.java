package vn.motcua.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.Structure.Succession;

class StructureTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    /** A town goes into a district, the district into a commune and, for one field, into the province. */
    private final Structure structure = structure(
            Map.of(
                    "thi-tran", List.of(succession(null, "huyen", LocalDate.of(2024, 1, 1))),
                    "huyen", List.of(succession("giao-duc", "tinh", CHANGE), succession(null, "xa", CHANGE))),
            authority("thi-tran", "2020-01-01", "2023-12-31"),
            authority("huyen", "2020-01-01", "2025-06-30"),
            authority("xa", "2025-07-01", null),
            authority("tinh", "2020-01-01", null));

    @ParameterizedTest
    @CsvSource({
        "thi-tran,         , 2023-12-31, thi-tran",
        "thi-tran,         , 2024-01-01, huyen",
        "thi-tran,         , 2025-06-30, huyen",
        "thi-tran,         , 2025-07-01, xa",
        "thi-tran, giao-duc, 2025-07-01, tinh",
        "huyen,    ho-tich,  2025-06-30, huyen",
        "huyen,    ho-tich,  2025-07-01, xa",
        "huyen,    giao-duc, 2025-06-30, huyen",
        "huyen,    giao-duc, 2025-07-01, tinh",
        "tinh,             , 2030-01-01, tinh",
        "xa,               , 2025-06-30, ",
        "thi-tran,         , 2019-12-31, ",
        "nowhere,          , 2025-07-01, ",
    })
    void who_answers_is_found_by_field_and_day_down_the_chain(
            String authority, String field, String day, String answering) {
        assertThat(structure
                        .successorOf(new AuthorityId(authority), field, LocalDate.parse(day))
                        .map(found -> found.id().value()))
                .isEqualTo(java.util.Optional.ofNullable(answering));
    }

    @Test
    void an_end_without_a_successor_leaves_nobody() {
        var ended = structure(Map.of(), authority("huyen", "2020-01-01", "2025-06-30"));

        assertThat(ended.successorOf(new AuthorityId("huyen"), null, CHANGE)).isEmpty();
        assertThat(ended.successorOf(new AuthorityId("huyen"), null, LAST_DAY)).isPresent();
    }

    @Test
    void successors_that_go_round_in_a_circle_are_a_fault() {
        var circle = structure(
                Map.of(
                        "mot",
                        List.of(succession(null, "hai", CHANGE)),
                        "hai",
                        List.of(succession(null, "mot", CHANGE))),
                authority("mot", "2020-01-01", null),
                authority("hai", "2020-01-01", null));

        assertThatThrownBy(() -> circle.successorOf(new AuthorityId("mot"), null, CHANGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mot");
    }

    @Test
    void an_authority_that_lives_on_is_called_what_it_was_called_on_the_day() {
        var today = authority("xa", "2020-01-01", null);
        var earlier = new Authority(
                today.id(),
                "Tên cũ",
                null,
                Level.COMMUNE,
                "H23",
                null,
                null,
                null,
                today.validFrom(),
                null,
                Authority.PEOPLES_COMMITTEE,
                true);
        var renamed = new Structure(
                Map.of(today.id(), today),
                Map.of(today.id(), new TreeMap<>(Map.of(LAST_DAY, earlier))),
                Map.of(),
                Map.of(),
                Map.of());

        assertThat(renamed.find(today.id(), LAST_DAY)).hasValue(earlier);
        assertThat(renamed.find(today.id(), CHANGE)).hasValue(today);
        assertThat(renamed.existingOn(LAST_DAY)).containsExactly(earlier);
    }

    @Test
    void what_the_law_gave_to_districts_is_the_communes_after_their_end() {
        assertThat(Level.DISTRICT.on(LAST_DAY)).isEqualTo(Level.DISTRICT);
        assertThat(Level.DISTRICT.on(CHANGE)).isEqualTo(Level.COMMUNE);
        assertThat(Level.PROVINCE.on(CHANGE)).isEqualTo(Level.PROVINCE);
        assertThat(Level.COMMUNE.on(LAST_DAY)).isEqualTo(Level.COMMUNE);
    }

    private static Structure structure(Map<String, List<Succession>> successions, Authority... authorities) {
        return new Structure(
                Arrays.stream(authorities).collect(Collectors.toMap(Authority::id, Function.identity())),
                Map.of(),
                Map.of(),
                successions.entrySet().stream()
                        .collect(Collectors.toMap(entry -> new AuthorityId(entry.getKey()), Map.Entry::getValue)),
                Map.of());
    }

    private static Succession succession(String field, String successor, LocalDate from) {
        return new Succession(field, new AuthorityId(successor), from);
    }

    private static Authority authority(String id, String from, String to) {
        return new Authority(
                new AuthorityId(id),
                id,
                null,
                Level.COMMUNE,
                "H24",
                null,
                null,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Authority.PEOPLES_COMMITTEE,
                true);
    }
}
