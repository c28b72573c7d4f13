package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.HandOverSheet.Direction;

/** Marks of the papers go to the row of whoever gave them, each direction by itself. */
class PaperMarksTest {

    private static final DossierId DOSSIER = DossierId.next();
    private static final Instant SIGNED = Instant.parse("2026-10-06T02:00:00Z");

    @Test
    void each_direction_is_worded_by_itself_taken_or_not() {
        var marks = new PaperMarks(
                DOSSIER,
                List.of(
                        sheet(Direction.TO_UNIT, "2026-10-05T09:00:00Z", "2026-10-05T09:30:00Z"),
                        sheet(Direction.TO_DESK, "2026-10-06T09:00:00Z", null)));

        assertThat(marks.toUnit()).isEqualTo("Giấy: giao 16:00 05/10/2026, nhận 16:30 05/10/2026");
        assertThat(marks.toDesk(SIGNED, Instant.MAX)).isEqualTo("Giấy về một cửa: giao 16:00 06/10/2026, chưa nhận");
    }

    @Test
    void what_went_back_belongs_to_the_step_that_ended_before_and_to_no_later_one() {
        var marks = new PaperMarks(DOSSIER, List.of(sheet(Direction.TO_DESK, "2026-10-06T01:00:00Z", null)));

        assertThat(marks.toUnit()).isNull();
        assertThat(marks.toDesk(SIGNED, Instant.MAX)).isNull();
        assertThat(marks.toDesk(Instant.parse("2026-10-05T01:00:00Z"), SIGNED)).contains("08:00 06/10/2026");
    }

    private static HandOverSheet sheet(Direction direction, String made, String taken) {
        var desk = new AuthorityId("xa-thanh-quang");
        var official = new OfficialId("thanh-quang.desk-1");
        return new HandOverSheet(
                UUID.randomUUID(),
                direction,
                desk,
                1,
                2026,
                "xa-thanh-quang.specialist.ho-tich",
                desk,
                "Công chức chuyên môn",
                "xa-thanh-quang.one-stop-desk",
                Instant.parse(made),
                official,
                List.of(new HandOverSheet.Paper(
                        1,
                        DOSSIER,
                        "000.00.41.H24-261005-0001",
                        SIGNED,
                        null,
                        taken == null ? null : Instant.parse(taken),
                        taken == null ? null : official,
                        null,
                        false)));
    }
}
