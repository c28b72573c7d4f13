package vn.motcua.digitization;

/** A paper was kept with a dossier, for the first time or taken over from an earlier one; told inside the transaction. */
public record ScanKept(DossierDocument document) {}
