package vn.motcua.move;

import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * One dossier of a move.
 *
 * @param code null before acceptance
 * @param place the steps at which it stood when it was looked at, Vietnamese
 * @param obstacle null unless it cannot move
 */
public record MoveLine(
        DossierId dossier, String code, AuthorityId authority, String place, MoveLineState state, String obstacle) {}
