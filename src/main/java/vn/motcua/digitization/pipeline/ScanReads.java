package vn.motcua.digitization.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.PageFinding;
import vn.motcua.digitization.ScanReadings;
import vn.motcua.digitization.StoredContent;

@Component
class ScanReads implements ScanReadings {

    private final JdbcClient jdbc;

    ScanReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String sha256, Reading reading) {}

    @Override
    public Map<String, Reading> of(Collection<String> digests) {
        return jdbc
                .sql(
                        """
                        select job.sha256, job.state, job.reason, ocr.words as note, copy.copy_sha256, copy.size_bytes,
                            (select string_agg(page || ' ' || kind, ',' order by page, kind) from scan_finding finding
                             where finding.sha256 = job.sha256) as findings
                        from scan_job job
                        left join scan_stage_outcome ocr on ocr.sha256 = job.sha256 and ocr.stage = 'OCR'
                        left join scan_copy copy on copy.sha256 = job.sha256
                        where job.sha256 = any(:digests)""")
                .param("digests", digests.toArray(String[]::new))
                .query(ScanReads::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::sha256, Row::reading));
    }

    @Override
    public Optional<String> refusal(String sha256) {
        return jdbc.sql("select reason from scan_job where sha256 = :sha256 and state = 'REFUSED'")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var reason = row.getString("reason");
        var copy = row.getString("copy_sha256");
        return new Row(
                row.getString("sha256"),
                new Reading(
                        state.equals("READY"),
                        state.equals("REFUSED") ? reason : null,
                        state.equals("FAILED") ? reason : null,
                        row.getString("note"),
                        findings(row.getString("findings")),
                        copy == null ? null : new StoredContent(copy, row.getLong("size_bytes"), "application/pdf")));
    }

    private static List<PageFinding> findings(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(","))
                        .map(finding -> finding.split(" "))
                        .map(parts -> new PageFinding(Integer.parseInt(parts[0]), PageFinding.Kind.valueOf(parts[1])))
                        .toList();
    }
}
