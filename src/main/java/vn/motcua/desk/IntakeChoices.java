package vn.motcua.desk;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.OffTerritory;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureSearch;
import vn.motcua.shared.Vietnam;

/** What a desk official may choose from today. */
@Component
class IntakeChoices {

    static final int MOST = 20;

    private final ProcedureSearch search;
    private final ProcedureCatalogue catalogue;
    private final Authorities authorities;
    private final OffTerritory offTerritory;
    private final Clock clock;

    IntakeChoices(
            ProcedureSearch search,
            ProcedureCatalogue catalogue,
            Authorities authorities,
            OffTerritory offTerritory,
            Clock clock) {
        this.offTerritory = offTerritory;
        this.search = search;
        this.catalogue = catalogue;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The first twenty by name that hold every word typed, accents or not. */
    List<Procedure> procedures(String typed) {
        return search.find(typed, today()).stream().limit(MOST).toList();
    }

    Optional<Procedure> procedure(String key) {
        try {
            return catalogue.inForce(new ProcedureKey(key), today());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Authorities of the level that decides the procedure, among those this official's desks take in for, by name. */
    List<Authority> competentFor(Procedure procedure, Official official) {
        return atTheDesks(official, desk -> offTerritory.decidingFor(procedure, desk, today()));
    }

    /** Whose desks may hand its result over; the official's own alone where that does not depend on the applicant's wish. */
    List<Authority> returningFor(Procedure procedure, Official official) {
        return office(official)
                .map(office -> offTerritory.returningFor(procedure, office.id(), today()))
                .orElse(List.of());
    }

    /** Who may have helped to file it; none where it is filed in its territory alone. */
    List<Authority> assistingFor(Procedure procedure, Official official) {
        return office(official)
                .map(office -> offTerritory.assistingFor(procedure, office.id(), today()))
                .orElse(List.of());
    }

    /** As people know the desk; null for none. */
    String deskName(AuthorityId authority) {
        return authority == null
                ? null
                : authorities.find(authority).map(Authority::deskName).orElse(null);
    }

    private List<Authority> atTheDesks(Official official, Function<AuthorityId, List<Authority>> choices) {
        var collator = Collator.getInstance(Vietnam.LOCALE);
        return desks(official)
                .map(choices)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Authority::name, collator))
                .toList();
    }

    /** The office of the official's desk. */
    Optional<Authority> office(Official official) {
        return desks(official)
                .sorted(Comparator.comparing(AuthorityId::value))
                .findFirst()
                .flatMap(authorities::find);
    }

    private Stream<AuthorityId> desks(Official official) {
        return official.working()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .distinct();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
