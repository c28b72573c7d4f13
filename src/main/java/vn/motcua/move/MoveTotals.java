package vn.motcua.move;

import java.util.Map;

/** Dossiers of a move by what became of them. */
public record MoveTotals(Map<MoveLineState, Integer> counts) {

    public MoveTotals {
        counts = Map.copyOf(counts);
    }

    public int of(MoveLineState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nothing more is done with them. */
    public int over() {
        return of(MoveLineState.DONE) + of(MoveLineState.GONE) + of(MoveLineState.STUCK);
    }
}
