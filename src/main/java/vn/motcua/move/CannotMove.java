package vn.motcua.move;

import java.util.List;

/** What stands in the way of a dossier; it takes the transaction that tried down with it. */
public final class CannotMove extends RuntimeException {

    private final transient List<String> obstacles;

    /** @param obstacles Vietnamese, at least one */
    public CannotMove(List<String> obstacles) {
        super("%d obstacles".formatted(obstacles.size()));
        this.obstacles = List.copyOf(obstacles);
    }

    /** As one sentence. */
    public String said() {
        return String.join("; ", obstacles);
    }
}
