package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Storing;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** What becomes of files behind the back of the rows, each kind caused here, and whether the check says so. */
@MotCuaTest
class StoreCheckTest {

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Http http;

    @Autowired
    Environment environment;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Path root;
    String digest;
    Path file;

    @BeforeEach
    void a_scan_of_a_dossier_lies_in_the_store() {
        root = Path.of(environment.getRequiredProperty("motcua.digitization.store-location"));
        DossierId dossier = counter.given(
                aDossier().withoutItsPapers().receivedAt("2026-11-19T09:00"), counter.worker("thanh-quang.desk-1"));
        var kept = http.script("thanh-quang.desk-1")
                .upload(
                        "/api/dossiers/%s/documents?documentKey=birth-notice&purpose=COMPONENT".formatted(dossier),
                        "quet.pdf",
                        Scans.pdfSaying("Ho so " + dossier));
        digest = jdbc.sql("select sha256 from dossier_document where id = cast(? as uuid)")
                .param(kept.at("id"))
                .query(String.class)
                .single();
        file = root.resolve(digest.substring(0, 2)).resolve(digest);
        assertThat(file).exists();
    }

    @Test
    void a_file_that_is_whole_is_no_finding() {
        Storing.check(context);

        assertThat(findings(digest)).isEmpty();
    }

    @Test
    void a_missing_file_is_found_and_is_no_finding_once_it_is_back() throws Exception {
        var bytes = Files.readAllBytes(file);
        Files.delete(file);

        var page = http.browser("hai-phong.operator").post("/desk/store-check/run", List.of());

        assertThat(findings(digest)).containsExactly("MISSING");
        assertThat(http.browser("hai-phong.operator").get("/desk/store-check").text())
                .as(page.text())
                .contains("Mất tệp", digest);
        Files.write(file, bytes);
        Storing.check(context);
        assertThat(findings(digest)).isEmpty();
    }

    @Test
    void a_file_changed_by_hand_is_found_by_its_length_every_night_and_by_its_content_within_a_week() throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        for (int night = 1; night <= 7; night++) {
            Storing.checkInTheNightOf(context, "2026-01-0" + night);
        }

        assertThat(findings(digest)).containsExactly("CHANGED");
        Storing.checkInTheNightOf(context, "2026-01-07");
        assertThat(jdbc.sql("select count(*) from store_check where night = date '2026-01-07'")
                        .query(Integer.class)
                        .single())
                .as("once a night, whatever the number of nodes")
                .isOne();
        Files.writeString(file, "shorter");
        Storing.checkInTheNightOf(context, "2026-01-08");
        assertThat(findings(digest)).containsExactly("CHANGED");
        Files.write(file, Scans.pdf());
    }

    @Test
    void a_file_that_nothing_names_is_orphaned_after_a_day() throws Exception {
        var orphan = "00" + digest.substring(2);
        var young = "01" + digest.substring(2);
        var stranger = root.resolve("02").resolve("scan of " + digest.substring(0, 8) + ".pdf");
        put(root.resolve("00").resolve(orphan), Duration.ofDays(2));
        put(root.resolve("01").resolve(young), Duration.ZERO);
        put(stranger, Duration.ofDays(2));

        Storing.check(context);

        assertThat(findings(orphan)).containsExactly("ORPHANED");
        assertThat(findings(young)).isEmpty();
        assertThat(findings(stranger.getFileName().toString())).containsExactly("ORPHANED");
        assertThat(root.resolve("00").resolve(orphan))
                .as("nothing is taken away")
                .exists();
    }

    @Test
    void only_operators_look_at_the_files() {
        assertThat(http.browser("thanh-quang.desk-1").get("/desk/store-check").status())
                .isEqualTo(403);
        assertThat(http.browser("hai-phong.operator").get("/desk/archive").status())
                .isEqualTo(403);
    }

    private void put(Path where, Duration age) throws Exception {
        Files.createDirectories(where.getParent());
        Files.writeString(where, "by hand");
        Files.setLastModifiedTime(where, FileTime.from(office.now().minus(age)));
    }

    private List<String> findings(String name) {
        return jdbc.sql("select kind from store_finding where name = ? and gone_at is null")
                .param(name)
                .query(String.class)
                .list();
    }
}
