package vn.motcua.digitization.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words and codes of scans by their contents' digests. Writing the same again changes nothing. */
@Component
public class ScanContents {

    private final JdbcClient jdbc;

    public ScanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(String sha256, List<PageWords> pages) {
        for (var page : pages) {
            jdbc.sql(
                            """
                            insert into scan_page_words (sha256, page, source, words)
                            values (:sha256, :page, :source, :words) on conflict do nothing""")
                    .param("sha256", sha256)
                    .param("page", page.page())
                    .param("source", page.source().name())
                    .param("words", page.written().replace("\0", ""))
                    .update();
        }
    }

    public void keepCodes(String sha256, List<PageCode> codes) {
        for (var code : codes) {
            jdbc.sql(
                            """
                            insert into scan_page_code (sha256, page, box_left, box_top, box_width, box_height, text)
                            values (:sha256, :page, :left, :top, :width, :height, :text) on conflict do nothing""")
                    .param("sha256", sha256)
                    .param("page", code.page())
                    .param("left", code.box().left())
                    .param("top", code.box().top())
                    .param("width", code.box().width())
                    .param("height", code.box().height())
                    .param("text", code.text().replace("\0", ""))
                    .update();
        }
    }

    /** In the order of the pages. */
    public List<PageWords> words(String sha256) {
        return jdbc.sql("select page, source, words from scan_page_words where sha256 = :sha256 order by page")
                .param("sha256", sha256)
                .query((row, number) -> PageWords.of(
                        row.getInt("page"), PageWords.Source.valueOf(row.getString("source")), row.getString("words")))
                .list();
    }

    List<PageCode> codes(String sha256) {
        return jdbc.sql("select * from scan_page_code where sha256 = :sha256 order by id")
                .param("sha256", sha256)
                .query((row, number) -> new PageCode(row.getInt("page"), row.getString("text"), box(row)))
                .list();
    }

    /** A signed version shows the same pages: what was read of them need not be read from the file that was signed. */
    void copy(String from, String to) {
        jdbc.sql(
                        """
                        insert into scan_page_words (sha256, page, source, words)
                        select :to, page, source, words from scan_page_words where sha256 = :from on conflict do nothing""")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql(
                        """
                        insert into scan_page_code (sha256, page, box_left, box_top, box_width, box_height, text)
                        select :to, page, box_left, box_top, box_width, box_height, text from scan_page_code
                        where sha256 = :from on conflict do nothing""")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Whether the pipeline still has work with it. */
    boolean isUnderWay(String sha256) {
        return exists("select exists (select from scan_job where sha256 = :sha256 and state = 'READY')", sha256);
    }

    /** Whether its words and codes were gathered, be it that there are none. */
    boolean isGathered(String sha256) {
        return exists(
                "select exists (select from scan_stage_outcome where sha256 = :sha256 and stage = 'DATA')", sha256);
    }

    private boolean exists(String sql, String sha256) {
        return jdbc.sql(sql).param("sha256", sha256).query(Boolean.class).single();
    }

    /** Keys of the papers that have this content. */
    public Set<String> papers(String sha256) {
        return Set.copyOf(jdbc.sql("select distinct document_key from dossier_document where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .list());
    }

    /** The place in a row; null where it has none. */
    static Box box(ResultSet row) throws SQLException {
        var left = row.getInt("box_left");
        return row.wasNull()
                ? null
                : new Box(left, row.getInt("box_top"), row.getInt("box_width"), row.getInt("box_height"));
    }
}
