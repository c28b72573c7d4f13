package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.Scans;
import vn.motcua.testing.TrialDatabase;

/** A trial goes into a file and a new one begins with it. */
@MotCuaTest
class TransferTest {

    private static final String DESK = "thanh-quang.desk-1";

    @TempDir
    Path folder;

    @Autowired
    ExportTrial exportTrial;

    @Autowired
    ImportTrial importTrial;

    @Autowired
    DataSource database;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    ReceiveDocument receiveDocument;

    @Test
    void what_was_exported_lives_on_in_a_new_trial() throws Exception {
        var dossier = aDossierWithAScan();
        var file = folder.resolve("trial.zip");
        var manifest = exportTrial.to(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> exportTrial.to(file)).isInstanceOf(FileAlreadyExistsException.class);

        try (var again = RunningApplication.on(
                folder.resolve("new"),
                "--motcua.trial.import=" + file,
                "--motcua.comparison.nightly=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--motcua.messaging.background=false")) {
            var jdbc = new TrialDatabase(folder.resolve("new")).jdbc();
            assertThat(manifest.tables())
                    .filteredOn(table -> !table.name().startsWith("act_ge_"))
                    .as("the engine's picture of officials is drawn anew at every start")
                    .filteredOn(table -> !table.name().startsWith("act_id_"))
                    .hasSizeGreaterThan(60)
                    .allSatisfy(table -> assertThat(jdbc.sql("select count(*) from \"%s\"".formatted(table.name()))
                                    .query(Long.class)
                                    .single())
                            .as(table.name())
                            .isEqualTo(table.rows()));

            assertThat(again.post(DESK, "/api/dossiers/search", "{\"text\":\"chuyển đi\",\"page\":0}")
                            .body())
                    .contains(dossier.toString());
            assertThat(again.get(DESK, "/api/dossiers/" + dossier + "/papers/receipt.pdf")
                            .body())
                    .startsWith("%PDF");
            var scan = jdbc.sql("select id from dossier_document where dossier_id = ?")
                    .param(dossier.value())
                    .query(UUID.class)
                    .single();
            assertThat(again.get(DESK, "/api/dossiers/%s/documents/%s".formatted(dossier, scan))
                            .body())
                    .startsWith("%PDF");
            assertThat(again.post(DESK, "/api/dossiers", registration()).statusCode())
                    .as("numbers go on after those that came along")
                    .isEqualTo(201);
        }
    }

    @Test
    void an_import_over_something_or_of_something_else_is_refused_in_words() throws Exception {
        var good = folder.resolve("good.zip");
        exportTrial.to(good);
        assertThatThrownBy(() -> importTrial.from(good, database))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining("đã có dữ liệu");
        refused(changed(good, "tables/official.copy", "x"), "nội dung của tables/official.copy đã thay đổi");
        refused(changed(good, "tables/official.copy", null), "thiếu tables/official.copy");
        refused(changed(good, Manifest.ENTRY, null), "không phải bản sao");
        refused(
                changed(
                        good,
                        Manifest.ENTRY,
                        text(good, Manifest.ENTRY).replaceFirst("\"schema\" : \"[0-9]+\"", "\"schema\" : \"3\"")),
                "cấu trúc dữ liệu 3");
        refused(Files.writeString(folder.resolve("text.zip"), "không phải zip"), "Không đọc được");
        refused(folder.resolve("absent.zip"), "Không đọc được");
    }

    private void refused(Path file, String words) {
        assertThatThrownBy(() -> importTrial.from(file, database))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining(words);
    }

    private DossierId aDossierWithAScan() {
        var desk = counter.worker(DESK);
        var dossier = counter.given(aDossier().ownedBy("Người Chuyển Đi").receivedAt("2026-11-23T09:00"), desk);
        office.doAs(DESK, () -> receiveDocument
                .receive(new Upload(
                        dossier,
                        DocumentPurpose.COMPONENT,
                        "birth-notice",
                        "giay-chung-sinh.pdf",
                        new ByteArrayInputStream(Scans.pdf())))
                .orThrow());
        desk.accepts(dossier);
        return dossier;
    }

    private static String registration() {
        return """
                {"procedure":"birth-registration","channel":"DESK","returnMode":"DESK",
                 "filer":{"name":"Trần Văn Mới"}}""";
    }

    private static String text(Path zip, String entry) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same archive with one entry's content changed, or without it. */
    private Path changed(Path zip, String entry, String content) throws IOException {
        var copy = Files.createTempFile(folder, "changed", ".zip");
        try (var from = new ZipFile(zip.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var each : from.stream().toList()) {
                if (each.getName().equals(entry) && content == null) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(
                        each.getName().equals(entry)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(each).readAllBytes());
                to.closeEntry();
            }
        }
        return copy;
    }
}
