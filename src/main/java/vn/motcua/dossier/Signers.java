package vn.motcua.dossier;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegations;
import vn.motcua.authority.Leaders;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Người ký: whoever records the signature, unless another leader of the deciding authority is named. */
@Component
public class Signers {

    private final Leaders leaders;
    private final Authorities authorities;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final Delegations delegations;

    Signers(
            Leaders leaders,
            Authorities authorities,
            DossierLaw law,
            CurrentOfficial current,
            Delegations delegations) {
        this.delegations = delegations;
        this.leaders = leaders;
        this.authorities = authorities;
        this.law = law;
        this.current = current;
    }

    /**
     * @param named as typed, null or blank for the current official
     * @param day of signing
     * @return the full name as the directory has it, or who else could have signed that day
     */
    Outcome<String> signer(Dossier dossier, String named, LocalDate day) {
        if (standsInUndelegated(dossier, day)) {
            return Outcome.refused(
                    Refusal.forbidden("Người thay lãnh đạo chỉ ký khi có tên trong sổ ủy quyền ký vào ngày ký."));
        }
        var typed = named == null || named.isBlank() ? current.get().fullName() : named;
        var able = able(dossier, day);
        return able.stream()
                .filter(name -> plain(name).equalsIgnoreCase(plain(typed)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.refused(
                                "Người ký phải là lãnh đạo của cơ quan giải quyết vào ngày ký: %s. Chọn một người trong đó, hoặc để trống nếu người đang đăng nhập ký."
                                        .formatted(able.isEmpty() ? "chưa có ai" : String.join(", ", able)))
                        .about("signer")));
    }

    /**
     * Full names of those whose signature concludes the dossier on the day, in the order of the alphabet; at last the
     * current official, who stands in for a leader and has a delegation.
     */
    public List<String> able(Dossier dossier, LocalDate day) {
        var deciding = decidingOn(day, dossier);
        var able = new ArrayList<>(leaders.namesOn(deciding, day));
        if (standsIn(deciding) && delegated(deciding, day)) {
            able.add(current.get().fullName());
        }
        return List.copyOf(able);
    }

    private boolean standsInUndelegated(Dossier dossier, LocalDate day) {
        var deciding = decidingOn(day, dossier);
        return standsIn(deciding) && !delegated(deciding, day);
    }

    private boolean standsIn(AuthorityId deciding) {
        return current.find()
                .filter(official -> !official.holds(Role.LEADER, deciding))
                .filter(official -> official.worksAs(Role.LEADER, deciding))
                .isPresent();
    }

    private boolean delegated(AuthorityId deciding, LocalDate day) {
        var id = current.get().id();
        return delegations.on(deciding, day).stream()
                .anyMatch(held -> held.official().equals(id));
    }

    /** What an authority left open that has ended, its successor decides. */
    private AuthorityId decidingOn(LocalDate day, Dossier dossier) {
        var field = law.procedureOf(dossier).field();
        return authorities
                .successorOf(dossier.competentAuthority(), field, day)
                .map(Authority::id)
                .orElse(dossier.competentAuthority());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
