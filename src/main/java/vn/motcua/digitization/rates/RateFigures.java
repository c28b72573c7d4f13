package vn.motcua.digitization.rates;

import java.util.Map;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ProcedureKey;

/**
 * What an authority resolved of a procedure in a period, and how it was digitised.
 *
 * @param resolved dossiers
 * @param counts by rate, each of them
 */
public record RateFigures(AuthorityId authority, ProcedureKey procedure, int resolved, Map<Rate, Count> counts) {

    /** @param of dossiers that count, {@code met} among them */
    public record Count(int met, int of) {

        /** Per cent, rounded down: 99.9 is not all of it. Null where nothing counts. */
        public Integer percent() {
            return of == 0 ? null : (int) (met * 100L / of);
        }

        public Count plus(Count other) {
            return new Count(met + other.met, of + other.of);
        }
    }

    /** Points of per cent by which papers are there without the steps having been taken; null where nothing counts. */
    public Integer skipped() {
        var complete = counts.get(Rate.COMPLETE).percent();
        return complete == null ? null : complete - counts.get(Rate.PROPER).percent();
    }
}
