package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.control.DossierRead;
import vn.motcua.control.DossierReads;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Persisted;

/** Who has read a dossier, for the heads and controllers of its authorities. */
@Component
class DossierReadViews {

    private final DossierReads reads;
    private final Authorities authorities;
    private final CurrentOfficial current;

    DossierReadViews(DossierReads reads, Authorities authorities, CurrentOfficial current) {
        this.reads = reads;
        this.authorities = authorities;
        this.current = current;
    }

    /** Empty for everybody whom it does not concern. */
    Optional<List<DossierReadView>> of(Dossier dossier) {
        var official = current.get();
        var watches = Stream.of(dossier.competentAuthority(), dossier.receivingAuthority())
                .anyMatch(authority ->
                        Watchers.HEADS_AND_CONTROLLERS.stream().anyMatch(role -> official.answersAs(role, authority)));
        return watches
                ? Optional.of(reads.of(dossier.id()).stream().map(this::view).toList())
                : Optional.empty();
    }

    private DossierReadView view(DossierRead read) {
        return new DossierReadView(
                Persisted.time(read.at()),
                "%s, %s".formatted(read.fullName(), read.title()),
                authorities
                        .find(read.authority())
                        .map(Authority::name)
                        .orElse(read.authority().value()),
                read.ground().label(),
                read.purpose() == null
                        ? null
                        : "%s: %s".formatted(read.purpose().label(), read.words()));
    }
}
