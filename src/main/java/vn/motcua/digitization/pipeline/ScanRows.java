package vn.motcua.digitization.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.PageFinding;
import vn.motcua.digitization.StoredContent;
import vn.motcua.shared.Persisted;

/** What the stages find of a scan. Writing the same again changes nothing. */
@Component
class ScanRows {

    private final JdbcClient jdbc;

    ScanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void findings(String sha256, List<PageFinding> findings) {
        for (var finding : findings) {
            jdbc.sql(
                            "insert into scan_finding (sha256, page, kind) values (:sha256, :page, :kind) on conflict do nothing")
                    .param("sha256", sha256)
                    .param("page", finding.page())
                    .param("kind", finding.kind().name())
                    .update();
        }
    }

    /** @param standard such as PDF/A-2B */
    void copy(String sha256, StoredContent copy, int pages, String standard, String madeWith, Instant at) {
        jdbc.sql(
                        """
                        insert into scan_copy (sha256, copy_sha256, size_bytes, pages, standard, made_with, made_at)
                        values (:sha256, :copy, :size, :pages, :standard, :with, :at)
                        on conflict (sha256) do nothing""")
                .param("sha256", sha256)
                .param("copy", copy.sha256())
                .param("size", copy.size())
                .param("pages", pages)
                .param("standard", standard)
                .param("with", madeWith)
                .param("at", Persisted.time(at))
                .update();
    }

    Optional<String> copyOf(String sha256) {
        return jdbc.sql("select copy_sha256 from scan_copy where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /** @param folded the words without accents and capitals */
    void text(String sha256, String text, String folded) {
        jdbc.sql(
                        """
                        insert into scan_text (sha256, text, words) values (:sha256, :text, to_tsvector('simple', :folded))
                        on conflict (sha256) do update set text = excluded.text, words = excluded.words""")
                .param("sha256", sha256)
                .param("text", text)
                .param("folded", folded)
                .update();
    }
}
