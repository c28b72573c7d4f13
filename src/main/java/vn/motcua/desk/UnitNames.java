package vn.motcua.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** Groups of posts as officials call them. */
@Component
class UnitNames {

    private final ProcedureCatalogue catalogue;
    private final Authorities authorities;

    UnitNames(ProcedureCatalogue catalogue, Authorities authorities) {
        this.catalogue = catalogue;
        this.authorities = authorities;
    }

    /** {@code xa-thanh-quang.specialist.ho-tich} → "Công chức chuyên môn (Hộ tịch)"; words for none where nobody is asked. */
    String unit(String group) {
        if (group == null || group.isEmpty()) {
            return "Không có việc đang mở";
        }
        var parts = group.split("\\.", 3);
        if (parts.length < 2) {
            return group;
        }
        var role = Role.ofCode(parts[1]).label();
        return parts.length == 2 ? role : "%s (%s)".formatted(role, fields().getOrDefault(parts[2], parts[2]));
    }

    /** Of the group; empty where there is none. */
    String authorityOf(String group) {
        return group == null || !group.contains(".") ? "" : authority(new AuthorityId(group.split("\\.", 2)[0]));
    }

    String authority(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private Map<String, String> fields() {
        return catalogue.all().stream()
                .collect(Collectors.toMap(Procedure::field, Procedure::fieldName, (older, newer) -> newer));
    }
}
