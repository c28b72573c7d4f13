package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Ghi chú nội bộ: what officials tell each other about a dossier; nothing is changed or taken away afterwards. */
@Component
class DossierComments {

    /** Characters of one. */
    static final int LONGEST = 1000;

    private final JdbcClient jdbc;

    DossierComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param official full name of whoever wrote it */
    record Comment(UUID id, String official, Instant at, String content) {}

    /** The newest first. */
    List<Comment> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select c.id, o.full_name, c.at, c.content
                        from dossier_comment c join official o on o.id = c.official_id
                        where c.dossier_id = ? order by c.at desc, c.id""")
                .param(dossier.value())
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("full_name"),
                        Persisted.time(row, "at"),
                        row.getString("content")))
                .list();
    }

    /** @param id chosen by whoever writes, so that sending it twice writes it once */
    void write(UUID id, DossierId dossier, OfficialId official, Instant at, String content) {
        jdbc.sql(
                        """
                        insert into dossier_comment (id, dossier_id, official_id, at, content) values (?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                .params(id, dossier.value(), official.value(), Persisted.time(at), content)
                .update();
    }
}
