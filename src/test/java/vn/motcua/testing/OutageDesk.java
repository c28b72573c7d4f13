package vn.motcua.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.delay.DecideOutage;
import vn.motcua.delay.Outage;
import vn.motcua.delay.OutageEntry;
import vn.motcua.delay.RecordOutage;

/** Outages that the operator records and the controller of the authority approves. */
public class OutageDesk {

    public static final String REASON = "Mất điện toàn xã, có công văn của Điện lực.";

    private final RecordOutage recordOutage;
    private final DecideOutage decideOutage;
    private final CurrentOfficial current;
    private final Office office;
    private final JdbcClient jdbc;

    OutageDesk(
            RecordOutage recordOutage,
            DecideOutage decideOutage,
            CurrentOfficial current,
            Office office,
            JdbcClient jdbc) {
        this.recordOutage = recordOutage;
        this.decideOutage = decideOutage;
        this.current = current;
        this.office = office;
        this.jdbc = jdbc;
    }

    /** Seen by one only. */
    public Outage recorded(String authority, String from, String to) {
        return office.as("hai-phong.operator", () -> recordOutage
                .record(new OutageEntry(authority, from, to, REASON), current.get())
                .orThrow());
    }

    public void approved(String authority, String from, String to) {
        var outage = recorded(authority, from, to);
        office.doAs(
                authority.replace("xa-", "") + ".controller",
                () -> decideOutage.decide(outage.id(), true, current.get()).orThrow());
    }

    /** None may be left for others: an outage lasts for every dossier of its time. */
    public void forget() {
        jdbc.sql("delete from outage").update();
    }
}
