package vn.motcua.desk;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.delay.Outage;
import vn.motcua.delay.Outages;
import vn.motcua.dossier.Correction;
import vn.motcua.shared.Vietnam;

/** Holds the outage that a late entry names against those on record, for the leader who is asked about it. */
@Component
class RecordedOutages {

    private final Outages outages;

    RecordedOutages(Outages outages) {
        this.outages = outages;
    }

    /** In words; null where nothing was entered late. */
    String beside(Correction correction) {
        var named = correction.outage();
        if (named == null) {
            return null;
        }
        var same = outages.approvedBetween(named.from(), named.to()).stream()
                .filter(outage ->
                        outage.authority() == null || outage.authority().equals(correction.authority()))
                .map(RecordedOutages::words)
                .collect(Collectors.joining("; "));
        return same.isEmpty() ? "Không có sự cố nào được ghi trong thời gian này." : "Trùng sự cố đã ghi " + same;
    }

    private static String words(Outage outage) {
        return "từ %s đến %s: %s"
                .formatted(Vietnam.minute(outage.from()), Vietnam.minute(outage.to()), outage.reason());
    }
}
