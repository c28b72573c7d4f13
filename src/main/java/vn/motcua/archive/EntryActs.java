package vn.motcua.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** What became of each entry, by whom and why. Lines are added, never changed. */
@Component
class EntryActs {

    private final JdbcClient jdbc;

    EntryActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What may be done with an entry. */
    enum Act {
        STORED("Lưu Kho"),
        REPLACED("Thay bằng bản mới"),
        SUPERSEDED("Được giấy khác thay"),
        REVOKED("Thu hồi, hủy bỏ"),
        DESTROYED("Tiêu hủy");

        private final String label;

        Act(String label) {
            this.label = label;
        }
    }

    /**
     * @param by full name; null for the system
     * @param words Vietnamese; null for none
     */
    record Line(String act, Instant at, String by, String words) {}

    /** @param by null for the system */
    void write(UUID entry, Act act, OfficialId by, String words, Instant at) {
        jdbc.sql("insert into archive_act (entry_id, act, at, official_id, words) values (?, ?, ?, ?, ?)")
                .params(entry, act.name(), Persisted.time(at), by == null ? null : by.value(), words)
                .update();
    }

    /** Oldest first. */
    List<Line> of(UUID entry) {
        return jdbc.sql(
                        """
                        select a.*, o.full_name from archive_act a left join official o on o.id = a.official_id
                        where a.entry_id = ? order by a.id""")
                .param(entry)
                .query((row, number) -> new Line(
                        Act.valueOf(row.getString("act")).label,
                        Persisted.time(row, "at"),
                        row.getString("full_name"),
                        row.getString("words")))
                .list();
    }
}
