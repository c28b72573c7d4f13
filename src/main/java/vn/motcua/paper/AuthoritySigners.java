package vn.motcua.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Delegations;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Who signs a paper for an authority on a day, by the register of delegations. */
@Component
class AuthoritySigners {

    private final Delegations delegations;

    AuthoritySigners(Delegations delegations) {
        this.delegations = delegations;
    }

    /** @param signer null if nobody was named */
    Outcome<Delegation> signer(PaperKind kind, Authority authority, OfficialId signer, LocalDate day) {
        return first(kind, authority, day, held -> held.official().equals(signer), "Người được chọn");
    }

    /** @param fullName as the directory has it */
    Outcome<Delegation> signer(PaperKind kind, Authority authority, String fullName, LocalDate day) {
        return first(kind, authority, day, held -> held.fullName().equals(fullName), fullName);
    }

    /** All who sign a paper of the kind for the authority on the day, the strongest form first. */
    List<Delegation> able(PaperKind kind, Authority authority, LocalDate day) {
        return delegations.on(authority.id(), day).stream()
                .filter(held -> kind.signedBy().contains(held.form()))
                .toList();
    }

    private Outcome<Delegation> first(
            PaperKind kind, Authority authority, LocalDate day, Predicate<Delegation> sought, String who) {
        var able = able(kind, authority, day);
        return able.stream()
                .filter(sought)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("%s không có thẩm quyền ký «%s» của %s vào ngày %s. Người ký được: %s."
                                        .formatted(who, kind.label(), authority.name(), Vietnam.day(day), names(able)))
                                .about("signer")));
    }

    private static String names(List<Delegation> able) {
        return able.isEmpty()
                ? "chưa có ai trong sổ ủy quyền ký"
                : able.stream()
                        .map(held -> held.fullName() + " (" + String.join(", ", held.signatureLines()) + ")")
                        .collect(Collectors.joining("; "));
    }
}
