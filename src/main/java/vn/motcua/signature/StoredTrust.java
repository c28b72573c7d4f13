package vn.motcua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database holds, and the folder of the settings. */
@Component
class StoredTrust implements Trust {

    private static final Logger LOG = LoggerFactory.getLogger(StoredTrust.class);

    private final JdbcClient jdbc;
    private final SignatureSettings settings;

    StoredTrust(JdbcClient jdbc, SignatureSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Known now() {
        var anchors =
                new ArrayList<>(jdbc.sql("select certificate from trust_anchor").query(byte[].class).list().stream()
                        .map(Certificates::of)
                        .toList());
        var lists = new ArrayList<>(
                jdbc.sql("select content from revocation_list order by added_at").query(byte[].class).list().stream()
                        .map(Certificates::listOf)
                        .toList());
        read(
                name -> name.endsWith(".cer") || name.endsWith(".crt") || name.endsWith(".pem"),
                content -> anchors.addAll(certificates(content)));
        read(
                name -> name.endsWith(".crl"),
                content -> lists.add((X509CRL) factory().generateCRL(content)));
        return new Known(List.copyOf(anchors), List.copyOf(lists));
    }

    private interface Reading {
        void of(InputStream content) throws GeneralSecurityException;
    }

    /** A file that cannot be read is told in the log and left out: the others still count. */
    private void read(Predicate<String> wanted, Reading reading) {
        if (settings.trust() == null || !Files.isDirectory(settings.trust())) {
            return;
        }
        for (var file : files(wanted)) {
            try (var content = Files.newInputStream(file)) {
                reading.of(content);
            } catch (IOException | GeneralSecurityException unreadable) {
                LOG.warn("{} is no certificate or list that can be read", file.getFileName(), unreadable);
            }
        }
    }

    private List<Path> files(Predicate<String> wanted) {
        try (var files = Files.list(settings.trust())) {
            return files.filter(
                            file -> wanted.test(file.getFileName().toString().toLowerCase(java.util.Locale.ROOT)))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<X509Certificate> certificates(InputStream content) throws GeneralSecurityException {
        return (Collection<X509Certificate>) factory().generateCertificates(content);
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }
}
