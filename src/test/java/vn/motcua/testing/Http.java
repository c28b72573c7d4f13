package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Ways into the running application from outside, with the accounts the trial printed. */
public class Http {

    private final Environment environment;

    Http(Environment environment) {
        this.environment = environment;
    }

    /** A script with Basic credentials, for {@code /api}. */
    public Caller script(String official) {
        return Caller.basic(address(), official, password(official));
    }

    /** A browser that signed in, with cookies and both tokens against forged requests. */
    public Caller browser(String official) {
        return Caller.signedIn(address(), official, password(official));
    }

    /** A browser with tokens where nobody signed in. */
    public Caller nobody() {
        return Caller.nobody(address());
    }

    /** Notices to the official's groups that nobody has read. */
    public int unreadNotices(String official) {
        return script(official).get("/api/notices").json().path("unread").asInt();
    }

    public String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    public String password(String official) {
        return printed(official, 1);
    }

    /** Of the certificate the trial gave out. */
    public String pin(String official) {
        return printed(official, 5);
    }

    private String printed(String official, int column) {
        var file = Path.of(environment.getRequiredProperty("motcua.access.demo-accounts-file"));
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(account -> account[0].equals(official))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no account " + official))[column];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
