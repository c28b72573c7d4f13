package vn.motcua.digitization.pipeline;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Scans that were given up after several attempts, for whoever runs the system; nothing of their content is in it. */
@Component
public class GivenUpScans {

    public static final int LISTED = 200;

    private final JdbcClient jdbc;

    GivenUpScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param sha256 of the content
     * @param stage Vietnamese
     * @param reason Vietnamese
     * @param codes of the dossiers it is in, joined; those without a code yet are "chưa có mã"
     * @param retries how often it was tried again before
     */
    public record GivenUp(
            String sha256, String mediaType, String stage, String reason, Instant since, String codes, int retries) {}

    /** The longest given up first. */
    public List<GivenUp> all() {
        return jdbc.sql(
                        """
                        select job.sha256, job.media_type, job.stage, job.reason, job.ended_at,
                            (select string_agg(distinct coalesce(dossier.code, 'chưa có mã'), ', ')
                             from dossier_document document join dossier on dossier.id = document.dossier_id
                             where document.sha256 = job.sha256) as codes,
                            (select count(*) from scan_retry retry where retry.sha256 = job.sha256) as retries
                        from scan_job job where job.state = 'FAILED' order by job.ended_at, job.sha256 limit :most""")
                .param("most", LISTED)
                .query((row, number) -> new GivenUp(
                        row.getString("sha256"),
                        row.getString("media_type"),
                        ScanStage.valueOf(row.getString("stage")).label(),
                        row.getString("reason"),
                        Persisted.time(row, "ended_at"),
                        row.getString("codes"),
                        row.getInt("retries")))
                .list();
    }
}
