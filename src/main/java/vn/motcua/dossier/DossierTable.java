package vn.motcua.dossier;

import org.springframework.data.repository.CrudRepository;

interface DossierTable extends CrudRepository<Dossier, DossierId> {}
