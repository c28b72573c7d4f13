package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Thẩm quyền: who decides a dossier received on a day, by the kind and level of body that the law of that day names. */
@Component
class Competence {

    private final Authorities authorities;
    private final ProcedureCatalogue catalogue;
    private final OffTerritory offTerritory;

    Competence(Authorities authorities, ProcedureCatalogue catalogue, OffTerritory offTerritory) {
        this.offTerritory = offTerritory;
        this.authorities = authorities;
        this.catalogue = catalogue;
    }

    /**
     * @param desk which takes it in
     * @param wanted as the desk chose; null for the desk's own authority, or else the only one it serves that decides
     * @param day of reception
     * @return who decides, or who does instead of the one that was chosen
     */
    Outcome<AuthorityId> of(Procedure procedure, AuthorityId desk, AuthorityId wanted, LocalDate day) {
        var able = authorities.competentOn(procedure.competentLevel(), procedure.competentBody(), day);
        var served = authorities.servedBy(desk);
        var competent = Optional.ofNullable(wanted)
                .orElseGet(() -> own(able, desk, served.stream().toList()));
        if (able.stream().noneMatch(authority -> authority.id().equals(competent))) {
            return Outcome.refused(notCompetent(procedure, competent, able, day));
        }
        return served.contains(competent) || offTerritory.reaches(procedure, desk, competent, day)
                ? Outcome.done(competent)
                : Outcome.refused(notReceived(procedure, desk, competent, day));
    }

    private Refusal notReceived(Procedure procedure, AuthorityId desk, AuthorityId competent, LocalDate day) {
        var why = procedure.offTerritory() && !authorities.inOneProvince(desk, competent, day)
                ? "Cơ quan này ở tỉnh khác: hồ sơ giữa các tỉnh chỉ trao đổi qua Cổng Dịch vụ công quốc gia. Hãy hướng dẫn người nộp gửi trực tuyến, hoặc qua bưu chính đến nơi đó."
                : "Thủ tục này không thuộc danh mục nhận không phụ thuộc địa giới. Hãy hướng dẫn người nộp đến nơi có thẩm quyền.";
        return Refusal.refused("Bộ phận một cửa này không nhận hồ sơ thuộc thẩm quyền của %s. %s"
                .formatted(nameOf(competent, day), why));
    }

    private static AuthorityId own(List<Authority> able, AuthorityId desk, List<AuthorityId> served) {
        var ids = able.stream().map(Authority::id).toList();
        var choice = ids.stream().filter(served::contains).toList();
        return ids.contains(desk) || choice.size() != 1 ? desk : choice.get(0);
    }

    private Refusal notCompetent(Procedure procedure, AuthorityId chosen, List<Authority> able, LocalDate day) {
        var names = able.isEmpty()
                ? "không có trong danh bạ"
                : able.stream().map(Authority::name).collect(Collectors.joining(", "));
        return movedFrom(procedure, chosen, day)
                .map(former -> Refusal.refused(
                        "Từ ngày %s, thẩm quyền giải quyết «%s» đã chuyển từ %s sang cơ quan khác. Cơ quan có thẩm quyền nay là: %s. Hãy chọn cơ quan này khi nhận hồ sơ, hoặc hướng dẫn người nộp đến đó. Hồ sơ đã nhận trước ngày ấy vẫn do nơi cũ giải quyết."
                                .formatted(
                                        Vietnam.day(procedure.validFrom()),
                                        procedure.name(),
                                        nameOf(chosen, day),
                                        names)))
                .orElseGet(() -> Refusal.refused("%s không có thẩm quyền giải quyết «%s». Cơ quan có thẩm quyền: %s."
                        .formatted(nameOf(chosen, day), procedure.name(), names)));
    }

    /** The last earlier law that had it decided by what the chosen one is. */
    private Optional<Procedure> movedFrom(Procedure procedure, AuthorityId chosen, LocalDate day) {
        var body = authorities.find(chosen, day).map(Authority::body).orElse("");
        return catalogue.all().stream()
                .filter(version -> version.key().equals(procedure.key()))
                .filter(version -> version.validFrom().isBefore(procedure.validFrom()))
                .max(Comparator.comparing(Procedure::validFrom))
                .filter(version -> !version.competentBody().equals(procedure.competentBody()))
                .filter(version -> version.competentBody().equals(body));
    }

    private String nameOf(AuthorityId id, LocalDate day) {
        return authorities.find(id, day).map(Authority::name).orElse("Cơ quan «" + id + "»");
    }
}
