package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.Refusal;

/**
 * Phi địa giới hành chính (NĐ 107/2021 Art 1, NĐ 118/2025): what of a province a desk may choose from where reception does not
 * depend on the territory. A sector's own desk (ngành dọc) stands open for its sector alone.
 */
@Component
public class OffTerritory {

    private final Authorities authorities;

    public OffTerritory(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Whose dossiers of the procedure the desk takes in on the day, by name. */
    public List<Authority> decidingFor(Procedure procedure, AuthorityId desk, LocalDate day) {
        var served = authorities.servedBy(desk);
        return authorities.competentOn(procedure.competentLevel(), procedure.competentBody(), day).stream()
                .filter(authority -> served.contains(authority.id()) || reaches(procedure, desk, authority.id(), day))
                .toList();
    }

    /** Whose desks may hand over what the desk takes in of the procedure on the day, by name; its own among them. */
    public List<Authority> returningFor(Procedure procedure, AuthorityId desk, LocalDate day) {
        return authorities.existingOn(day).stream()
                .filter(authority -> authority.id().equals(desk)
                        || standsOpen(procedure, authority) && within(procedure, desk, authority, day))
                .toList();
    }

    /** Who may have helped to file what the desk takes in on the day, by name. */
    public List<Authority> assistingFor(Procedure procedure, AuthorityId desk, LocalDate day) {
        return returningFor(procedure, desk, day).stream()
                .filter(authority -> !authority.id().equals(desk))
                .toList();
    }

    /** Whether the desk takes it in for an authority that it does not serve. */
    boolean reaches(Procedure procedure, AuthorityId desk, AuthorityId competent, LocalDate day) {
        return procedure.offTerritory()
                && authorities
                        .find(desk, day)
                        .filter(office -> standsOpen(procedure, office))
                        .isPresent()
                && authorities.inOneProvince(desk, competent, day);
    }

    /** Where a dossier goes from the desk that takes it in, for its history; empty where it goes nowhere unusual. */
    Map<String, String> inWords(Dossier dossier) {
        var words = new LinkedHashMap<String, String>();
        if (!authorities.servedBy(dossier.receivingAuthority()).contains(dossier.competentAuthority())) {
            words.put("Nhận ngoài địa giới cho", name(dossier.competentAuthority(), Authority::name));
        }
        if (dossier.assistingAuthority() != null) {
            words.put("Nơi hỗ trợ, nhập hộ", name(dossier.assistingAuthority(), Authority::deskName));
        }
        if (!dossier.returningAuthority().equals(dossier.receivingAuthority())) {
            words.put("Nơi trả kết quả", name(dossier.returningAuthority(), Authority::deskName));
        }
        return words;
    }

    private String name(AuthorityId id, Function<Authority, String> called) {
        return authorities.find(id).map(called).orElse(id.value());
    }

    /** Why neither help nor return can be there; empty where nothing stands against it. */
    Optional<Refusal> objection(Procedure procedure, AuthorityId desk, FilingPlaces places, LocalDate day) {
        return assisting(procedure, desk, places.assisting(), day)
                .or(() -> returning(procedure, desk, places.returning(), day));
    }

    private Optional<Refusal> assisting(Procedure procedure, AuthorityId desk, AuthorityId assisting, LocalDate day) {
        if (assisting == null || isAmong(assistingFor(procedure, desk, day), assisting)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.refused(
                        assisting.equals(desk)
                                ? "Nơi hỗ trợ chính là nơi tiếp nhận: để trống ô này."
                                : "Nơi hỗ trợ phải là một bộ phận một cửa khác trong tỉnh, của thủ tục nhận không phụ thuộc địa giới.")
                .about("assistingAuthority"));
    }

    private Optional<Refusal> returning(Procedure procedure, AuthorityId desk, AuthorityId returning, LocalDate day) {
        if (returning == null || isAmong(returningFor(procedure, desk, day), returning)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.refused(
                        procedure.offTerritory()
                                ? "Nơi trả kết quả phải là một bộ phận một cửa đang hoạt động trong tỉnh. Ở tỉnh khác thì chọn trả qua bưu chính hoặc bản điện tử."
                                : "Thủ tục này không thuộc danh mục nhận không phụ thuộc địa giới: kết quả trả tại nơi tiếp nhận, qua bưu chính hoặc bản điện tử.")
                .about("returningAuthority"));
    }

    private boolean within(Procedure procedure, AuthorityId desk, Authority other, LocalDate day) {
        return procedure.offTerritory() && authorities.inOneProvince(desk, other.id(), day);
    }

    private static boolean isAmong(List<Authority> authorities, AuthorityId id) {
        return authorities.stream().anyMatch(authority -> authority.id().equals(id));
    }

    private static boolean standsOpen(Procedure procedure, Authority office) {
        return office.desk() != null
                && (office.body().equals(Authority.PEOPLES_COMMITTEE)
                        || office.body().equals(procedure.competentBody()));
    }
}
