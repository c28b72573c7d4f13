package vn.motcua.interop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * The one host from which files are fetched: that of {@code motcua.partners.national-portal.url}, on its port. Whoever could
 * name another would read our network with our hands.
 */
record PortalHost(URI portal) {

    Outcome<URI> follow(String link) {
        var address = address(link);
        if (portal == null || address.isEmpty()) {
            return refused("Đường dẫn tệp không đọc được.");
        }
        var uri = address.get();
        if (!"https".equals(uri.getScheme()) && !portal.getScheme().equals(uri.getScheme())) {
            return refused("Đường dẫn tệp phải là https.");
        }
        if (uri.getUserInfo() != null
                || !portal.getHost().equalsIgnoreCase(uri.getHost())
                || port(uri) != port(portal)) {
            return refused("Đường dẫn tệp trỏ ra ngoài máy chủ của Cổng.");
        }
        return Outcome.done(uri);
    }

    private static Optional<URI> address(String link) {
        try {
            return Optional.of(new URI(link)).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }

    private static Outcome<URI> refused(String message) {
        return Outcome.refused(Refusal.refused(message));
    }
}
