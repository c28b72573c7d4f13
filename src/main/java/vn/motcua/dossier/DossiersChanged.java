package vn.motcua.dossier;

import java.util.Set;

/**
 * The same line was written in the history of many dossiers at once: heard in the same transaction by whoever tells
 * others of it, all of them together.
 *
 * @param kind what happened
 */
public record DossiersChanged(Set<DossierId> dossiers, EventKind kind) {}
