package vn.motcua.delay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The working time of a dossier from its reception to its end, or up to now, and who used how much of it. Working time is
 * that of the competent authority's office, whoever holds the dossier: the shares add up to the whole.
 *
 * @param running whether its clock still runs
 * @param shares in the order in which each first held it, none of them empty
 */
public record DaysUsed(Instant from, Instant to, boolean running, Duration whole, List<Share> shares) {

    /** What one holder used. */
    public record Share(Holder holder, Duration time) {}

    /** All that holders of a kind used together. */
    public Duration of(Holder.Kind kind) {
        return shares.stream()
                .filter(share -> share.holder().kind() == kind)
                .map(Share::time)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
