package vn.motcua.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The minutes of all meetings, append-only. */
@Component
public class CouncilMeetings {

    private final JdbcClient jdbc;

    CouncilMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All about a dossier, the first one first. */
    public List<CouncilMeeting> of(DossierId dossier) {
        return jdbc.sql("select * from council_meeting where dossier_id = ? order by round")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<CouncilMeeting> last(DossierId dossier) {
        return of(dossier).stream().reduce((earlier, later) -> later);
    }

    void add(CouncilMeeting meeting) {
        var minutes = meeting.minutes();
        jdbc.sql(
                        """
                        insert into council_meeting (id, dossier_id, round, minutes_number, held_on, place, attendance,
                          members, present, in_favour, conclusion, about_objections, verdict, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.id(),
                        meeting.dossier().value(),
                        meeting.round(),
                        minutes.number(),
                        minutes.heldOn(),
                        minutes.place(),
                        minutes.attendance(),
                        minutes.members(),
                        minutes.present(),
                        minutes.inFavour(),
                        minutes.conclusion(),
                        minutes.aboutObjections(),
                        meeting.verdict().name(),
                        Persisted.time(meeting.recordedAt()),
                        meeting.recordedBy().value())
                .update();
    }

    private static CouncilMeeting read(ResultSet row) throws SQLException {
        return new CouncilMeeting(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getInt("round"),
                new CouncilMeeting.Minutes(
                        row.getString("minutes_number"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("attendance"),
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("in_favour"),
                        row.getString("conclusion"),
                        row.getString("about_objections")),
                CouncilMeeting.Verdict.valueOf(row.getString("verdict")),
                Persisted.time(row, "recorded_at"),
                new OfficialId(row.getString("recorded_by")));
    }
}
