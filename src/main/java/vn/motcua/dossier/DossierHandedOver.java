package vn.motcua.dossier;

import vn.motcua.procedure.ProcedureVersions;

/** The dossier is another authority's now: its work there begins anew in the same transaction. */
public record DossierHandedOver(DossierId dossier, ProcedureVersions.Pinned version) {}
