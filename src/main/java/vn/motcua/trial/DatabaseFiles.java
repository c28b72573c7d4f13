package vn.motcua.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of an embedded database that we read or write ourselves. */
final class DatabaseFiles {

    static final String VERSION = "17";

    private DatabaseFiles() {}

    /** @throws TrialRefused where the directory was made by another major version of PostgreSQL */
    static void refuseForeignVersion(Path data) throws IOException {
        var file = data.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var found = Files.readString(file).strip();
        if (!found.equals(VERSION)) {
            throw new TrialRefused(
                    """
                    Dữ liệu trong %s do PostgreSQL %s tạo ra, bản này dùng PostgreSQL %s nên không mở được.
                    Dữ liệu chưa bị thay đổi. Hãy chạy lại bản Một Cửa cũ để kết xuất dữ liệu, \
                    hoặc chọn thư mục khác bằng --motcua.trial.directory=<thư mục>."""
                            .formatted(data, found, VERSION));
        }
    }

    static boolean asksForPassword(Path data) throws IOException {
        return Files.readString(data.resolve("pg_hba.conf")).startsWith("host ");
    }

    /** Replaces initdb's {@code trust} by scram on loopback, and nothing else. */
    static void askForPassword(Path data) throws IOException {
        Files.writeString(
                data.resolve("pg_hba.conf"),
                """
                host all all 127.0.0.1/32 scram-sha-256
                local all all scram-sha-256
                """);
    }
}
