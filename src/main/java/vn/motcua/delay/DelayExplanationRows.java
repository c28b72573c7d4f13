package vn.motcua.delay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import vn.motcua.dossier.DossierId;

interface DelayExplanationRows extends CrudRepository<DelayExplanation, UUID> {

    List<DelayExplanation> findByDossierIdOrderByOpenedAt(DossierId dossierId);

    Optional<DelayExplanation> findByDossierIdAndStep(DossierId dossierId, String step);
}
