package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.AccountProvider;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Officials without an account of ours, by way of a provider that claims more of them than they are. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcSignInTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String SPECIALIST = "cong-chuc.ho-tich";
    private static final String AWAY = "cong-chuc.thoi-viec";

    @Autowired
    Http http;

    @Autowired
    AccountProvider provider;

    @Autowired
    Office time;

    @Autowired
    Counter counter;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    EngineIdentity engineIdentity;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void two_officials_without_an_account() {
        for (var id : List.of(SPECIALIST, AWAY)) {
            jdbc.sql("insert into official (id, full_name, title) values (?, 'Nguyễn Văn Mẫu', 'Công chức')")
                    .param(id)
                    .update();
        }
    }

    @BeforeEach
    void one_holds_a_post() {
        time.itIs("2026-11-19T09:00");
        jdbc.sql(
                        """
                        insert into post_holder (post_id, official_id, valid_from)
                        select id, ?, ? from post
                        where authority_id = 'xa-thanh-quang' and role = 'SPECIALIST' and field = 'ho-tich'""")
                .params(SPECIALIST, LocalDate.of(2026, 1, 1))
                .update();
    }

    @AfterEach
    void the_post_is_free_again() {
        provider.behaves();
        losesThePost();
        engineIdentity.refresh();
    }

    @Test
    void the_provider_says_who_it_is_and_the_register_what_they_may_do() {
        assertThat(http.nobody().get("/login").text())
                .contains("Đăng nhập bằng tài khoản công chức", "href=\"/oauth2/authorization/officials\"");
        var browser = http.nobody();
        var request = asks(browser);
        var before = browser.cookie("JSESSIONID");

        var callback = back(provider.signsIn(SPECIALIST, request));
        var entered = browser.get(callback);

        assertThat(entered.header("Location")).endsWith("/camunda/app/tasklist/default/");
        assertThat(browser.cookie("JSESSIONID")).isNotNull().isNotEqualTo(before);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        assertThat(browser.get("/actuator/metrics").status()).isEqualTo(403);
        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(groups()).contains("xa-thanh-quang.specialist.ho-tich").doesNotContain("operators", "camunda-admin");
        assertThat(identity.createTenantQuery().userMember(SPECIALIST).list())
                .extracting(Tenant::getId)
                .containsExactly("xa-thanh-quang");

        var replayed = http.nobody().get(callback);
        assertThat(replayed.header("Location")).endsWith("/login?provider");
    }

    @Test
    void everybody_of_the_register_is_in_the_engine_before_they_ever_sign_in() {
        engineIdentity.refresh();

        assertThat(groups()).contains("xa-thanh-quang.specialist.ho-tich");
        assertThat(identity.createUserQuery().userId(SPECIALIST).singleResult().getLastName())
                .isEqualTo("Mẫu");
    }

    @Test
    void who_is_no_official_or_holds_no_post_is_told_so_and_may_come_back_as_somebody_else() {
        for (var stranger : List.of("nguoi-la", "không phải tên", "@nobody", "camunda-admin")) {
            refused(stranger, "stranger", "chưa có trong danh bạ của hệ thống một cửa");
        }
        refused(AWAY, "away", SignIn.NOT_IN_OFFICE);
        var browser = http.nobody();
        assertThat(browser.get("/oauth2/authorization/officials?again").header("Location"))
                .contains("prompt=login");
    }

    @Test
    void a_token_that_is_not_the_providers_own_for_us_now_and_for_this_browser_is_refused() {
        var spoilt = Map.<String, UnaryOperator<JWTClaimsSet.Builder>>of(
                "nonce", claims -> claims.claim("nonce", "của phiên khác"),
                "no nonce", claims -> claims.claim("nonce", null),
                "expired",
                        claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(900)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(600))),
                "audience", claims -> claims.audience("he-thong-khac"),
                "issuer", claims -> claims.issuer("https://ke-xau.example"),
                "no name", claims -> claims.claim("preferred_username", null));
        spoilt.forEach((what, spoil) -> {
            provider.spoils(spoil);
            refused(SPECIALIST, what.equals("no name") ? "stranger" : "provider", "tài khoản công chức");
        });
        provider.behaves();
        provider.signsWrongly();
        refused(SPECIALIST, "provider", "Chưa đăng nhập được bằng tài khoản công chức.");
        provider.behaves();
        var planted = back(provider.signsIn(SPECIALIST, asks(http.nobody())));
        assertThat(http.nobody().get(planted).header("Location")).endsWith("/login?provider");
    }

    @Test
    void signing_out_ends_the_session_here_and_leads_to_its_end_at_the_provider() {
        var browser = signedIn();
        var out = browser.send("POST", "/logout?idle", null, BodyPublishers.noBody());

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location"))
                .startsWith(provider.issuer() + "/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A", "%2Flogin&", "state=idle");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        assertThat(http.nobody().get("/login?state=idle").text()).contains("Đã tự đăng xuất");

        var local = http.browser("thanh-quang.ho-tich");
        assertThat(local.send("POST", "/logout", null, BodyPublishers.noBody()).header("Location"))
                .endsWith("/login?out");
        assertThat(local.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void a_sign_in_that_the_provider_ends_from_server_to_server_is_over_here_and_no_other() {
        var gone = signedIn();
        var session = provider.sessionOf(SPECIALIST);
        var elsewhere = signedIn();
        var local = http.browser("thanh-quang.ho-tich");

        assertThat(tells(provider.signOut(claims -> claims.subject(AccountProvider.subject(SPECIALIST))
                                .claim("sid", session)))
                        .status())
                .isEqualTo(200);

        assertThat(gone.get("/api/me").status()).isEqualTo(401);
        assertThat(gone.get("/camunda/app/tasklist/default/").header("Location"))
                .endsWith("/login");
        assertThat(gone.get("/desk/dossiers").header("Location")).endsWith("/login");
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(200);
        assertThat(local.get("/api/me").status()).isEqualTo(200);
        gone.get(back(provider.signsIn(SPECIALIST, asks(gone))));
        assertThat(gone.get("/api/me").status()).as("signed in anew").isEqualTo(200);

        var all = provider.signOut(claims -> claims.subject(AccountProvider.subject(SPECIALIST)));
        assertThat(tells(all).status()).isEqualTo(200);
        assertThat(tells(all).status()).as("told twice").isEqualTo(200);
        assertThat(gone.get("/api/me").status()).isEqualTo(401);
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
        assertThat(local.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void what_another_node_was_told_ends_the_session_here_within_seconds() {
        var browser = signedIn();
        jdbc.sql("insert into provider_sign_out (id, session_id, at) values (?, ?, now())")
                .params(UUID.randomUUID().toString(), provider.sessionOf(SPECIALIST))
                .update();
        time.itIs(time.now().plusSeconds(11));
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void nobody_but_the_provider_ends_a_sign_in() {
        var browser = signedIn();
        var session = provider.sessionOf(SPECIALIST);
        UnaryOperator<JWTClaimsSet.Builder> named = claims -> claims.claim("sid", session);
        var spoilt = Map.<String, UnaryOperator<JWTClaimsSet.Builder>>of(
                "issuer", claims -> named.apply(claims).issuer("https://ke-xau.example"),
                "audience", claims -> named.apply(claims).audience("he-thong-khac"),
                "no event", claims -> named.apply(claims).claim("events", Map.of()),
                "an ID token", claims -> named.apply(claims).claim("nonce", "x"),
                "expired",
                        claims -> named.apply(claims)
                                .expirationTime(Date.from(Instant.now().minusSeconds(600))),
                "no number", claims -> named.apply(claims).jwtID(null),
                "nobody named", claims -> claims);
        spoilt.forEach((what, spoil) ->
                assertThat(tells(provider.signOut(spoil)).status()).as(what).isEqualTo(400));
        provider.signsWrongly();
        assertThat(tells(provider.signOut(named)).status()).isEqualTo(400);
        assertThat(tells("không phải mã").status()).isEqualTo(400);
        assertThat(http.nobody().form(BackChannelController.ADDRESS, Map.of()).status())
                .isEqualTo(400);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
    }

    /** As the provider's server does it: no session, no token against forged requests. */
    private Caller.Answer tells(String token) {
        return http.nobody().sending(Map.of()).form(BackChannelController.ADDRESS, Map.of("logout_token", token));
    }

    @Test
    void a_post_that_is_taken_away_is_gone_within_a_minute_from_an_open_session_and_so_is_the_claimed_work() {
        var dossier = counter.worker("thanh-quang.desk-1").registers(aDossier());
        counter.worker("thanh-quang.desk-1").accepts(dossier);
        var task = time.unchecked(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .singleResult()
                .getId());
        var browser = signedIn();
        assertThat(browser.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", SPECIALIST))
                        .status())
                .isEqualTo(204);

        losesThePost();
        time.itIs(time.now().plusSeconds(60));

        assertThat(browser.get("/api/me").status()).isEqualTo(403);
        assertThat(browser.get(ENGINE + "/task/" + task).status()).isIn(401, 403);
        assertThat(groups()).isEmpty();
        assertThat(assignee(task)).isNull();
    }

    private String assignee(String task) {
        return time.unchecked(
                () -> tasks.createTaskQuery().taskId(task).singleResult().getAssignee());
    }

    private Caller signedIn() {
        var browser = http.nobody();
        browser.get(back(provider.signsIn(SPECIALIST, asks(browser))));
        browser.get("/camunda/app/tasklist/default/");
        assertThat(browser.get("/api/me").at("idleSeconds")).isEqualTo("1800");
        return browser;
    }

    private void refused(String account, String reason, String words) {
        var browser = http.nobody();
        var answer = browser.get(back(provider.signsIn(account, asks(browser))));
        assertThat(answer.header("Location")).as(account).endsWith("/login?" + reason);
        assertThat(browser.get("/login?" + reason).text()).contains(words);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    private String asks(Caller browser) {
        return browser.get("/oauth2/authorization/officials").header("Location");
    }

    private String back(URI uri) {
        assertThat(uri.toString()).startsWith(http.address() + "/login/oauth2/code/officials?");
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private List<String> groups() {
        return identity.createGroupQuery().groupMember(SPECIALIST).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void losesThePost() {
        jdbc.sql("delete from post_holder where official_id = ?")
                .param(SPECIALIST)
                .update();
    }
}
