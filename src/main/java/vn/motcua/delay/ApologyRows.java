package vn.motcua.delay;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import vn.motcua.dossier.DossierId;

interface ApologyRows extends CrudRepository<Apology, UUID> {

    List<Apology> findByDossierIdOrderByAskedAt(DossierId dossierId);
}
