package vn.motcua.dossier;

/** A dossier has its code and its due date. */
public record DossierAccepted(DossierId dossier) {}
