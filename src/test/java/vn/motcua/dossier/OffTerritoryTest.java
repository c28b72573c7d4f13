package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Level;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.Outcome;

/** Two provinces: who may choose whom, and what is said to whoever may not. */
class OffTerritoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final AuthorityId CENTRE = new AuthorityId("trung-tam");
    private static final AuthorityId NEAR = new AuthorityId("xa-gan");
    private static final AuthorityId OTHER = new AuthorityId("xa-khac");
    private static final AuthorityId POLICE = new AuthorityId("cong-an");
    private static final AuthorityId FAR = new AuthorityId("xa-tinh-ban");

    private static final List<Authority> ALL = List.of(
            authority("tinh", null, null, Level.PROVINCE, Authority.PEOPLES_COMMITTEE),
            authority("trung-tam", "Trung tâm", "tinh", Level.PROVINCE, Authority.PEOPLES_COMMITTEE),
            authority("xa-gan", "Một cửa xã gần", "tinh", Level.COMMUNE, Authority.PEOPLES_COMMITTEE),
            authority("xa-khac", "Một cửa xã khác", "tinh", Level.COMMUNE, Authority.PEOPLES_COMMITTEE),
            authority("cong-an", "Một cửa công an", "tinh", Level.PROVINCE, "cong-an"),
            authority("tinh-ban", null, null, Level.PROVINCE, Authority.PEOPLES_COMMITTEE),
            authority("xa-tinh-ban", "Một cửa xã tỉnh bạn", "tinh-ban", Level.COMMUNE, Authority.PEOPLES_COMMITTEE));

    private final Authorities authorities = directory();
    private final OffTerritory offTerritory = new OffTerritory(authorities);
    private final Competence competence = new Competence(authorities, TestCatalogue.shipped(), offTerritory);
    private final Procedure extract = inForce("civil-status-extract");
    private final Procedure certificate = inForce("marital-status-certificate");

    @Test
    void every_desk_of_the_province_takes_in_for_every_commune_of_it() {
        assertThat(ids(offTerritory.decidingFor(extract, NEAR, DAY))).containsExactly(NEAR, OTHER);
        assertThat(ids(offTerritory.decidingFor(extract, CENTRE, DAY))).containsExactly(NEAR, OTHER);
        assertThat(competence.of(extract, NEAR, OTHER, DAY).orThrow()).isEqualTo(OTHER);
        assertThat(competence.of(extract, NEAR, null, DAY).orThrow())
                .as("its own unless it says otherwise")
                .isEqualTo(NEAR);
    }

    @Test
    void what_depends_on_the_territory_is_taken_in_there_alone() {
        assertThat(ids(offTerritory.decidingFor(certificate, NEAR, DAY))).containsExactly(NEAR);
        assertThat(refusal(competence.of(certificate, NEAR, OTHER, DAY)))
                .contains(
                        "Bộ phận một cửa này không nhận hồ sơ thuộc thẩm quyền của",
                        "không thuộc danh mục nhận không phụ thuộc địa giới");
    }

    @Test
    void another_province_is_reached_through_the_national_portal_only() {
        assertThat(refusal(competence.of(extract, NEAR, FAR, DAY))).contains("tỉnh khác", "Cổng Dịch vụ công quốc gia");
        assertThat(objection(extract, new FilingPlaces(null, FAR))).contains("trong tỉnh", "bưu chính");
    }

    @Test
    void a_sectors_own_desk_stands_open_for_its_sector_alone() {
        assertThat(ids(offTerritory.decidingFor(extract, POLICE, DAY))).isEmpty();
        assertThat(ids(offTerritory.returningFor(extract, NEAR, DAY))).containsExactlyInAnyOrder(CENTRE, NEAR, OTHER);
        assertThat(objection(extract, new FilingPlaces(null, POLICE))).isNotEmpty();
    }

    @Test
    void whoever_helped_is_somebody_else_and_of_the_province() {
        assertThat(offTerritory.objection(extract, NEAR, new FilingPlaces(CENTRE, OTHER), DAY))
                .isEmpty();
        assertThat(objection(extract, new FilingPlaces(NEAR, null))).contains("để trống");
        assertThat(objection(extract, new FilingPlaces(FAR, null))).contains("trong tỉnh");
        assertThat(objection(certificate, new FilingPlaces(null, OTHER))).contains("trả tại nơi tiếp nhận");
    }

    private String objection(Procedure procedure, FilingPlaces places) {
        return offTerritory
                .objection(procedure, NEAR, places, DAY)
                .orElseThrow()
                .message();
    }

    private static String refusal(Outcome<AuthorityId> outcome) {
        return ((Outcome.Refused<AuthorityId>) outcome).refusal().message();
    }

    private static List<AuthorityId> ids(List<Authority> authorities) {
        return authorities.stream().map(Authority::id).toList();
    }

    private static Procedure inForce(String key) {
        return TestCatalogue.shipped().inForce(new ProcedureKey(key), DAY).orElseThrow();
    }

    private static Authorities directory() {
        var directory = Mockito.mock(Authorities.class, Mockito.CALLS_REAL_METHODS);
        Mockito.doReturn(ALL).when(directory).existingOn(DAY);
        Mockito.doReturn(Optional.empty()).when(directory).find(Mockito.any(), Mockito.any());
        ALL.forEach(one -> {
            Mockito.doReturn(Optional.of(one)).when(directory).find(one.id(), DAY);
            Mockito.doReturn(Set.of(one.id())).when(directory).servedBy(one.id());
        });
        return directory;
    }

    private static Authority authority(String id, String desk, String parent, Level level, String body) {
        return new Authority(
                new AuthorityId(id),
                "Ủy ban nhân dân " + id,
                desk,
                level,
                "000.00.00.H24",
                parent == null ? null : new AuthorityId(parent),
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                body,
                true);
    }
}
