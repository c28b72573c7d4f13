package vn.motcua.paper;

import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Post;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.ProcedureStep;

/** The unit to which a desk passes a dossier: that of the first step behind the reception. */
@Component
public class ReceivingUnit {

    private final DossierLaw law;
    private final Authorities authorities;

    ReceivingUnit(DossierLaw law, Authorities authorities) {
        this.law = law;
        this.authorities = authorities;
    }

    /** @param name Vietnamese */
    public record Unit(Post post, String name) {}

    public Unit of(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var first = procedure.steps().stream()
                .filter(ProcedureStep::withinTheLimit)
                .filter(step -> !step.atTheDesk())
                .findFirst()
                .orElseThrow();
        var post = Post.serving(dossier.competentAuthority(), first.role(), procedure.field());
        var authority = authorities
                .find(post.authority())
                .map(Authority::name)
                .orElse(post.authority().value());
        return new Unit(
                post,
                post.field() == null
                        ? first.role().label() + ", " + authority
                        : "%s (%s), %s".formatted(first.role().label(), procedure.fieldName(), authority));
    }
}
