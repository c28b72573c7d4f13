package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.test.web.servlet.MockMvc;

/** Our own passwords are closed, and the provider is down. */
@SpringBootTest(
        classes = AccessWebTest.Web.class,
        properties = {
            "spring.main.banner-mode=off",
            "motcua.access.local-accounts=false",
            "motcua.access.oidc.issuer=http://127.0.0.1:9/realms/mot-cua",
            "motcua.access.oidc.client-id=mot-cua",
            "motcua.access.oidc.client-secret=chỉ để thử"
        })
@AutoConfigureMockMvc
class ProviderOnlyWebTest {

    private static final String PASSWORD = "đúng là mật khẩu";
    private static final OidcSettings PROVIDER =
            new OidcSettings(URI.create("https://tai-khoan.example/mot-cua"), null, "mot-cua", "chỉ để thử", "sub");

    @Autowired
    MockMvc web;

    @BeforeEach
    void a_password_that_was_right(@Autowired Accounts accounts, @Autowired Passwords passwords) {
        if (accounts.noneExists()) {
            accounts.create(People.DESK.id(), passwords.hash(PASSWORD));
        }
    }

    @Test
    void the_page_offers_no_password_and_nothing_takes_one() throws Exception {
        web.perform(get("/login"))
                .andExpect(content().string(containsString("Đăng nhập bằng tài khoản công chức")))
                .andExpect(content().string(not(containsString("type=\"password\""))))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                containsString("form-action 'self' http://127.0.0.1:9; frame")));
        var answer = web.perform(
                        post("/login").with(csrf()).param("username", "lan").param("password", PASSWORD))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(405);
        web.perform(get("/api/procedures").with(httpBasic("lan", PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_provider_that_is_down_is_said_in_words() throws Exception {
        web.perform(get("/oauth2/authorization/officials")).andExpect(redirectedUrl("/login?provider"));
        web.perform(get("/oauth2/authorization/another")).andExpect(redirectedUrl("/login?provider"));
        web.perform(get("/login?provider"))
                .andExpect(content().string(containsString("Chưa đăng nhập được bằng tài khoản công chức.")));
    }

    @Test
    void settings_that_let_nobody_in_or_a_provider_in_the_clear_are_refused() {
        assertThatThrownBy(() -> new OidcSignIn(People.NO_PROVIDER, settings(false, "30m"), null, null))
                .hasMessageContaining("nobody could sign in");
        for (var issuer : new String[] {"http://tai-khoan.example", "https://tai-khoan.example"}) {
            var secret = issuer.startsWith("https") ? "" : "chỉ để thử";
            assertThatThrownBy(() -> new OidcSettings(URI.create(issuer), null, "mot-cua", secret, "sub"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new OidcSettings(URI.create(""), null, "mot-cua", "", "sub").isOn())
                .isFalse();
        assertThat(PROVIDER.toString()).doesNotContain("chỉ để thử");
        for (var idle : new String[] {"2m", "200s"}) {
            assertThatThrownBy(() -> settings(true, idle)).hasMessageContaining("whole minutes");
        }
    }

    @Test
    void the_session_lasts_as_set_and_its_cookie_comes_back_from_another_site_only_where_it_must() {
        for (var provider : new OidcSettings[] {People.NO_PROVIDER, PROVIDER}) {
            var server = new TomcatServletWebServerFactory();
            server.getSession().getCookie().setSameSite(SameSite.STRICT);
            new SessionCookies(settings(true, "20m"), provider).customize(server);
            assertThat(server.getSession().getTimeout()).isEqualTo(Duration.ofMinutes(20));
            assertThat(server.getSession().getCookie().getSameSite())
                    .isEqualTo(provider.isOn() ? SameSite.LAX : SameSite.STRICT);
        }
    }

    private static AccessSettings settings(boolean localAccounts, String idle) {
        var minute = Duration.ofMinutes(1);
        return new AccessSettings(
                Path.of("x"),
                12,
                5,
                50,
                minute,
                minute,
                minute,
                minute,
                localAccounts,
                false,
                Duration.parse("PT" + idle),
                true);
    }
}
