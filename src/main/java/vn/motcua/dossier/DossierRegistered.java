package vn.motcua.dossier;

import vn.motcua.procedure.ProcedureVersions;

/** A dossier is in the register with status 1; its process, of the version it is pinned to, starts in the same transaction. */
public record DossierRegistered(DossierId dossier, ProcedureVersions.Pinned version) {}
