package vn.motcua.dossier;

import org.springframework.data.repository.CrudRepository;

interface DossierRows extends CrudRepository<Dossier, DossierId> {}
