package vn.motcua.delay;

import java.util.UUID;
import vn.motcua.dossier.DossierId;

/** Somebody owes an explanation; its process starts in the same transaction. */
public record ExplanationAsked(UUID explanation, DossierId dossier) {}
