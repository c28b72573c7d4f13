package vn.motcua.interop;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Who decides, by the code that the portal names: the authority itself, or whoever has succeeded it. */
@Component
class CompetentAuthority {

    private final Authorities authorities;

    CompetentAuthority(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * @param field of the procedure: an authority's fields may have gone different ways
     * @param day of reception
     */
    Outcome<Authority> of(String code, String field, LocalDate day) {
        var now = authorities.existingOn(day).stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst();
        if (now.isPresent()) {
            return Outcome.done(now.get());
        }
        var named = authorities.all().stream()
                .flatMap(id -> authorities.find(id).stream())
                .filter(authority -> authority.code().equals(code)
                        || firstCalled(authority).code().equals(code))
                .findFirst();
        if (named.isEmpty()) {
            return Outcome.refused(
                    Refusal.refused("Không có cơ quan nào mang mã định danh «%s» trong danh bạ.".formatted(code)));
        }
        return named.flatMap(authority -> authorities.successorOf(authority.id(), field, day))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("%s (mã %s) không còn hoạt động và danh bạ không ghi cơ quan kế tục."
                                .formatted(named.get().name(), code))));
    }

    /** One that lives on under its id may have had another code. */
    private Authority firstCalled(Authority authority) {
        return authorities.find(authority.id(), authority.validFrom()).orElse(authority);
    }
}
