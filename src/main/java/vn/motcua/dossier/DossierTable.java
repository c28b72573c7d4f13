package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

interface DossierTable extends CrudRepository<Dossier, DossierId> {

    /** Waits until nobody else writes the row; until the transaction ends nobody else does. */
    @Query("select id from dossier where id = :id for no key update")
    Optional<UUID> take(@Param("id") UUID id);
}
