package vn.motcua.dossier;

/**
 * A line was written in a dossier's history: heard in the same transaction by whoever tells others of it.
 *
 * @param kind what happened
 */
public record DossierChanged(DossierId dossier, EventKind kind) {}
