package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.motcua.control.Coordination;

/**
 * The coordination report.
 *
 * @param all the sum of the rows; null where there are none
 * @param lines oldest first
 */
record CoordinationView(List<Row> rows, Row all, List<Line> lines) {

    /**
     * What one partner was asked, of one kind.
     *
     * @param meanHours norm hours from question to answer on the lead's calendar; null where nothing was answered
     * @param lateHours the same from due to answer or now, of all that is late
     */
    record Row(
            String partner,
            String kind,
            int asked,
            Map<Coordination.State, Integer> states,
            int refused,
            int reminders,
            String meanHours,
            String lateHours) {

        public int of(Coordination.State state) {
            return states.getOrDefault(state, 0);
        }
    }

    /**
     * One thing that was asked.
     *
     * @param lateHours null where it is not late
     * @param said the partner's reason, null for none
     */
    record Line(
            String code,
            String procedure,
            String href,
            String lead,
            String partner,
            String about,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            OffsetDateTime answeredAt,
            Coordination.State state,
            boolean refused,
            String lateHours,
            String said,
            int reminders) {}
}
