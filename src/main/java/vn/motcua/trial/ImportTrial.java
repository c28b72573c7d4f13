package vn.motcua.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** Fills an empty trial from an export of the same schema; what is damaged, foreign or not wanted is refused in words. */
@Component
@ConditionalOnEmbeddedDatabase
class ImportTrial {

    private final TrialPlaces places;
    private final ObjectMapper json;

    ImportTrial(TrialPlaces places, ObjectMapper json) {
        this.places = places;
        this.json = json;
    }

    /** @throws TrialRefused having changed nothing in the database */
    void from(Path file, DataSource database) {
        try (var zip = new ZipFile(file.toFile());
                var connection = database.getConnection()) {
            var manifest = manifest(zip);
            var tables = new TrialTables(connection);
            refuseDamaged(zip, manifest);
            refuseOtherSchema(manifest, tables);
            refuseUnlessEmpty(tables);
            connection.setAutoCommit(false);
            try {
                fill(zip, manifest, connection, tables);
                files(zip, manifest);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (NoSuchFileException | ZipException fault) {
            throw new TrialRefused("Không đọc được tệp bản sao «%s».".formatted(file));
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException("cannot import " + file, fault);
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new TrialRefused(
                    "Tệp này không phải bản sao của một bản dùng thử: thiếu %s.".formatted(Manifest.ENTRY));
        }
        try (var content = zip.getInputStream(entry)) {
            return json.readValue(content, Manifest.class);
        }
    }

    private static void refuseUnlessEmpty(TrialTables tables) throws SQLException {
        if (!tables.empty()) {
            throw new TrialRefused(
                    "Bản dùng thử này đã có dữ liệu, không nhập đè. Hãy chọn thư mục trống bằng --motcua.trial.directory,"
                            + " hoặc bỏ tham số --motcua.trial.import.");
        }
    }

    private static void refuseOtherSchema(Manifest manifest, TrialTables tables) throws SQLException {
        var ours = tables.schemaVersion();
        var columns =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
        if (!ours.equals(manifest.schema()) || !tables.inFillingOrder().equals(columns)) {
            throw new TrialRefused(
                    "Bản sao có cấu trúc dữ liệu %s (phiên bản %s), phần mềm này dùng %s. Hãy nhập bằng đúng phiên bản đã xuất."
                            .formatted(manifest.schema(), manifest.product(), ours));
        }
    }

    private static void refuseDamaged(ZipFile zip, Manifest manifest) throws IOException {
        for (var table : manifest.tables()) {
            if (!manifest.files().containsKey(table.entry())) {
                throw new TrialRefused("Bản sao bị hỏng: thiếu %s.".formatted(table.entry()));
            }
        }
        for (var file : manifest.files().entrySet()) {
            var entry = zip.getEntry(file.getKey());
            if (entry == null) {
                throw new TrialRefused("Bản sao bị hỏng: thiếu %s.".formatted(file.getKey()));
            }
            try (var content = new DigestInputStream(zip.getInputStream(entry), Digest.fresh())) {
                content.transferTo(OutputStream.nullOutputStream());
                if (!HexFormat.of()
                        .formatHex(content.getMessageDigest().digest())
                        .equals(file.getValue())) {
                    throw new TrialRefused("Bản sao bị hỏng: nội dung của %s đã thay đổi.".formatted(file.getKey()));
                }
            }
        }
    }

    private static void fill(ZipFile zip, Manifest manifest, Connection connection, TrialTables tables)
            throws IOException, SQLException {
        tables.clear(tables.inFillingOrder().keySet());
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : manifest.tables()) {
            try (var content = zip.getInputStream(zip.getEntry(table.entry()))) {
                var rows = copying.copyIn("copy " + table.copied() + " from stdin", content);
                if (rows != table.rows()) {
                    throw new TrialRefused("Bản sao bị hỏng: %s có %d dòng, bản kê ghi %d."
                            .formatted(table.name(), rows, table.rows()));
                }
            }
        }
        tables.continueNumbering();
    }

    private void files(ZipFile zip, Manifest manifest) throws IOException {
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            if (file.getKey().equals(Manifest.ACCOUNTS)) {
                write(zip, file.getKey(), places.accounts());
            } else if (file.getKey().startsWith(Manifest.DOCUMENTS)) {
                write(zip, file.getKey(), within(file.getKey().substring(Manifest.DOCUMENTS.length())));
            }
        }
    }

    private Path within(String name) {
        var store = places.documents().toAbsolutePath().normalize();
        var target = store.resolve(name).normalize();
        if (!target.startsWith(store)) {
            throw new TrialRefused("Bản sao bị hỏng: tên tệp %s nằm ngoài kho.".formatted(name));
        }
        return target;
    }

    private static void write(ZipFile zip, String entry, Path target) throws IOException {
        var folder = Files.createDirectories(target.toAbsolutePath().getParent());
        Files.deleteIfExists(target);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(
                    target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (InputStream content = zip.getInputStream(zip.getEntry(entry));
                var out = Files.newOutputStream(target)) {
            content.transferTo(out);
        }
    }
}
