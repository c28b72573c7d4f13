package vn.motcua.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Writes a whole trial into one file: every table as PostgreSQL's own COPY gives it, in one snapshot, and the documents.
 * The file holds what the trial holds, passwords included, and is its owner's.
 */
@Component
@ConditionalOnEmbeddedDatabase
class ExportTrial {

    private final DataSource database;
    private final TrialPlaces places;
    private final ObjectMapper json;
    private final Clock clock;

    ExportTrial(DataSource database, TrialPlaces places, ObjectMapper json, Clock clock) {
        this.database = database;
        this.places = places;
        this.json = json;
        this.clock = clock;
    }

    /** The file appears whole or not at all. Documents never change, so those of the snapshot are still there. */
    Manifest to(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, ".export", ".tmp");
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Manifest manifest;
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft));
                    var connection = database.getConnection()) {
                manifest = write(zip, connection);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest write(ZipOutputStream zip, Connection connection) throws IOException, SQLException {
        var before = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            var files = new LinkedHashMap<String, String>();
            var tables = new ArrayList<Manifest.Table>();
            var known = new TrialTables(connection);
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var entry : known.inFillingOrder().entrySet()) {
                var table = new Manifest.Table(entry.getKey(), entry.getValue(), 0);
                var rows = new long[1];
                put(
                        zip,
                        files,
                        table.entry(),
                        out -> rows[0] = copying.copyOut("copy " + table.copied() + " to stdout", out));
                tables.add(new Manifest.Table(table.name(), table.columns(), rows[0]));
            }
            documents(zip, files);
            var manifest = new Manifest(product(), known.schemaVersion(), clock.instant(), tables, files);
            put(
                    zip,
                    new LinkedHashMap<>(),
                    Manifest.ENTRY,
                    out -> out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
            return manifest;
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(before);
            connection.setAutoCommit(true);
        }
    }

    private void documents(ZipOutputStream zip, Map<String, String> files) throws IOException, SQLException {
        if (Files.exists(places.accounts())) {
            put(zip, files, Manifest.ACCOUNTS, out -> Files.copy(places.accounts(), out));
        }
        if (Files.isDirectory(places.documents())) {
            try (var all = Files.walk(places.documents())) {
                for (var document : all.filter(Files::isRegularFile).sorted().toList()) {
                    var name =
                            places.documents().relativize(document).toString().replace('\\', '/');
                    put(zip, files, Manifest.DOCUMENTS + name, out -> Files.copy(document, out));
                }
            }
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    private static void put(ZipOutputStream zip, Map<String, String> files, String name, Content content)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var digesting = new DigestOutputStream(new LeftOpen(zip), Digest.fresh());
        content.writeTo(digesting);
        zip.closeEntry();
        files.put(name, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    /** What writes an entry may close it; the archive goes on. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }

    private static String product() {
        var version = ExportTrial.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
