package vn.motcua.desk;

import java.time.OffsetDateTime;

/**
 * A line of a list of dossiers. Times are in Vietnam's offset.
 *
 * @param code null until acceptance
 * @param caseLabel null for the ordinary case
 * @param dueAt null until acceptance
 * @param tone none, ok, soon, paused or overdue
 */
record FoundDossier(
        String id,
        String code,
        String ownerName,
        String procedureName,
        String caseLabel,
        boolean online,
        String statusLabel,
        OffsetDateTime dueAt,
        String tone,
        String toneText) {}
