package vn.motcua.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;

/** Where a link of the applicant may lead us. */
class PortalHostTest {

    private final PortalHost host = new PortalHost(URI.create("https://cong.example.vn/api"));

    @ParameterizedTest
    @ValueSource(strings = {"https://cong.example.vn/tep/1", "https://CONG.example.vn:443/tep/1?khoa=2"})
    void the_portals_own_shelf_is_followed(String link) {
        assertThat(host.follow(link)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "http://cong.example.vn/tep/1",
                "https://khac.example.vn/tep/1",
                "https://cong.example.vn.khac.example/tep/1",
                "https://cong.example.vn@khac.example/tep/1",
                "https://khac.example@cong.example.vn/tep/1",
                "https://cong.example.vn:8443/tep/1",
                "https://127.0.0.1/tep/1",
                "https://[::1]/tep/1",
                "ftp://cong.example.vn/tep/1",
                "jar:https://cong.example.vn/tep/1!/a",
                "//cong.example.vn/tep/1",
                "/tep/1",
                "",
                "https://cong.example.vn/tep 1",
                "https:cong.example.vn"
            })
    void everything_else_is_not(String link) {
        assertThat(host.follow(link)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_portal_without_tls_may_name_its_own_files_in_a_trial() {
        var trial = new PortalHost(URI.create("http://127.0.0.1:8090/national-portal"));
        assertThat(trial.follow("http://127.0.0.1:8090/national-portal/files/1"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(trial.follow("http://127.0.0.1:5432/")).isInstanceOf(Outcome.Refused.class);
        assertThat(trial.follow("http://localhost:8090/files/1")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void without_a_portal_nothing_is_followed() {
        assertThat(new PortalHost(null).follow("https://cong.example.vn/tep/1")).isInstanceOf(Outcome.Refused.class);
    }
}
