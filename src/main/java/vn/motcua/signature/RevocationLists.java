package vn.motcua.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * The lists of revoked certificates, and how they are brought up to date: from the addresses that stand in the certificates
 * registered here (RFC 5280, 4.2.1.13). A list that none of our issuers signed, or an older one, changes nothing.
 */
@Component
public class RevocationLists {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);

    private final Trust trust;
    private final CertificateRows rows;
    private final ListServer server;
    private final JdbcClient jdbc;
    private final TransactionClock clock;

    RevocationLists(Trust trust, CertificateRows rows, ListServer server, JdbcClient jdbc, TransactionClock clock) {
        this.trust = trust;
        this.rows = rows;
        this.server = server;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a round brought.
     *
     * @param asked addresses
     * @param renewed lists that are newer than those we had
     * @param silent addresses that gave no list one can use; we go on with what we have
     */
    public record Round(int asked, int renewed, List<String> silent) {}

    /** Those that signatures are judged by, by issuer. */
    public List<RevocationList> known() {
        var now = clock.instant();
        return trust.now().lists().stream()
                .map(list -> new RevocationList(
                        Certificates.commonName(list.getIssuerX500Principal()),
                        Persisted.time(list.getThisUpdate().toInstant()),
                        list.getNextUpdate() == null
                                ? null
                                : Persisted.time(list.getNextUpdate().toInstant()),
                        list.getNextUpdate() != null
                                && list.getNextUpdate().toInstant().isBefore(now)))
                .sorted(Comparator.comparing(RevocationList::issuer).thenComparing(RevocationList::madeAt))
                .toList();
    }

    /** Asks every address; never in a transaction, since one may take long to answer. */
    public Round renew() {
        var anchors = trust.now().anchors();
        var addresses = addresses();
        var renewed = 0;
        var silent = new java.util.ArrayList<String>();
        for (var address : addresses) {
            try {
                if (keep(server.fetch(address), address, anchors)) {
                    renewed++;
                }
            } catch (ListServer.NoList none) {
                LOG.warn("{} gave no list of revoked certificates: {}", address, none.getMessage());
                silent.add(address);
            }
        }
        return new Round(addresses.size(), renewed, List.copyOf(silent));
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<String>();
        rows.inUse().stream()
                .map(named -> new CertificateToken(Certificates.of(named.held().certificate())))
                .flatMap(certificate -> CertificateExtensionsUtils.getCRLAccessUrls(certificate).stream())
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .forEach(addresses::add);
        return addresses;
    }

    private boolean keep(X509CRL list, String source, List<X509Certificate> anchors) throws ListServer.NoList {
        var issuer = anchors.stream()
                .filter(anchor -> Certificates.issued(anchor, list))
                .findFirst()
                .orElseThrow(() -> new ListServer.NoList("none of the issuers we believe has signed it"));
        return newer(issuer, list) && insert(issuer, list, source);
    }

    private boolean newer(X509Certificate issuer, X509CRL list) {
        return jdbc
                .sql("select content from revocation_list where issuer_sha256 = encode(sha256(?), 'hex')")
                .param(Certificates.encoded(issuer))
                .query(byte[].class)
                .list()
                .stream()
                .map(Certificates::listOf)
                .noneMatch(known -> !known.getThisUpdate().before(list.getThisUpdate()));
    }

    private boolean insert(X509Certificate issuer, X509CRL list, String source) throws ListServer.NoList {
        try {
            return jdbc.sql(
                                    """
                                    insert into revocation_list (issuer_sha256, content, added_at, source)
                                    values (encode(sha256(:issuer), 'hex'), :list, :at, :source)
                                    on conflict (issuer_sha256) do update
                                    set content = excluded.content, added_at = excluded.added_at, source = excluded.source""")
                            .param("issuer", Certificates.encoded(issuer))
                            .param("list", list.getEncoded())
                            .param("at", Persisted.time(clock.instant()))
                            .param("source", source)
                            .update()
                    == 1;
        } catch (CRLException broken) {
            throw new ListServer.NoList(broken.getMessage());
        }
    }
}
