package vn.motcua.move;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureVersions.Pinned;

/**
 * A plan to move the dossiers that run on one deployed version of a procedure to another.
 *
 * @param basis the transitional provision that asks for it, Vietnamese
 * @param undoes the move that this one takes back, of whose dossiers alone it is; null for a move of its own
 * @param lookedAt when the dry run was last done
 * @param begunBy null while it is only a plan
 * @param endedAt null until the last dossier
 */
public record VersionMove(
        UUID id,
        Pinned from,
        Pinned to,
        String basis,
        UUID undoes,
        MoveState state,
        OfficialId plannedBy,
        Instant plannedAt,
        Instant lookedAt,
        OfficialId begunBy,
        Instant begunAt,
        Instant endedAt) {}
