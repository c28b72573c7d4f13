package vn.motcua.authority;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.authority.SampleFile.AuthorityRow;
import vn.motcua.authority.SampleFile.OfficialRow;
import vn.motcua.authority.SampleFile.SuccessorRow;

/** The two layers of the sample together. */
class SampleLayersTest {

    private final List<SampleFile> layers = SampleFile.shipped();
    private final SampleFile then = layers.get(0);
    private final SampleFile now = layers.get(1);

    @Test
    void each_layer_begins_where_the_one_before_ended_and_the_newest_has_no_end() {
        assertThat(now.validFrom()).isEqualTo(then.validTo().plusDays(1));
        assertThat(now.validTo()).isNull();
        assertThat(layers).allMatch(SampleFile::sample);
    }

    @Test
    void of_2023_there_are_three_levels_and_one_district_with_every_post_a_dossier_passes() {
        assertThat(then.authorities()).extracting(AuthorityRow::level).contains(Level.values());
        assertThat(then.authorities())
                .filteredOn(authority -> authority.level() == Level.DISTRICT)
                .singleElement()
                .satisfies(district -> assertThat(posts(district))
                        .contains(
                                "one-stop-desk",
                                "specialist.dia-chinh-xay-dung",
                                "specialist.ho-tich",
                                "division-head.dia-chinh-xay-dung",
                                "leader",
                                "controller"));
    }

    @Test
    void an_authority_lives_on_or_names_its_successor_in_the_next_layer() {
        assertThat(then.authorities()).allSatisfy(authority -> {
            var livesOn = find(now, authority.id()) != null;
            assertThat(authority.successors().isEmpty())
                    .as("%s", authority.id())
                    .isEqualTo(livesOn);
            assertThat(authority.successors())
                    .allSatisfy(heir -> assertThat(find(now, heir.to())).isNotNull());
        });
        assertThat(now.authorities())
                .allMatch(authority -> authority.successors().isEmpty());
    }

    @Test
    void every_post_of_an_ended_authority_finds_somebody_in_the_successor() {
        for (var ended : then.authorities()) {
            var heirs = ended.successors().stream()
                    .map(SuccessorRow::to)
                    .map(id -> find(now, id))
                    .flatMap(heir -> posts(heir).stream())
                    .collect(toSet());
            if (!ended.successors().isEmpty()) {
                assertThat(heirs).as("%s", ended.id()).containsAll(posts(ended));
            }
        }
    }

    @Test
    void an_authority_that_lives_on_keeps_its_level_and_office_hours() {
        assertThat(then.authorities())
                .filteredOn(authority -> find(now, authority.id()) != null)
                .isNotEmpty()
                .allSatisfy(authority -> {
                    var later = find(now, authority.id());
                    assertThat(later.level()).isEqualTo(authority.level());
                    assertThat(now.seasonsOf(later)).isEqualTo(then.seasonsOf(authority));
                });
    }

    @Test
    void whoever_is_in_both_layers_is_one_person_with_one_title() {
        var earlier = byId(then);
        var later = byId(now);

        assertThat(earlier.keySet())
                .filteredOn(later::containsKey)
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> {
                    assertThat(later.get(id).name()).isEqualTo(earlier.get(id).name());
                    assertThat(later.get(id).title()).isEqualTo(earlier.get(id).title());
                });
        var names = new HashSet<String>();
        earlier.values().forEach(official -> names.add(official.name()));
        assertThat(later.values())
                .filteredOn(official -> !earlier.containsKey(official.id()))
                .extracting(OfficialRow::name)
                .doesNotContainAnyElementsOf(names);
    }

    private static AuthorityRow find(SampleFile layer, AuthorityId id) {
        return layer.authorities().stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> posts(AuthorityRow authority) {
        return authority.officials().stream()
                .map(OfficialRow::posts)
                .flatMap(Collection::stream)
                .map(SampleFile.PostRow::written)
                .collect(toSet());
    }

    private static Map<OfficialId, OfficialRow> byId(SampleFile layer) {
        return layer.authorities().stream()
                .flatMap(authority -> authority.officials().stream())
                .collect(toMap(OfficialRow::id, Function.identity()));
    }
}
