package vn.motcua.dossier;

import java.util.UUID;

/** A dossier is in the register with status 1; its process starts in the same transaction. */
public record DossierRegistered(DossierId dossier, UUID procedureVersion) {}
