package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;

/** The filters before everything, with stubs behind them. */
@SpringBootTest(classes = AccessWebTest.Web.class, properties = "spring.main.banner-mode=off")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessWebTest {

    private static final String RIGHT = "đúng là mật khẩu";

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({AccessSettings.class, OidcSettings.class})
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import({
        SecurityConfiguration.class,
        SignIn.class,
        Passwords.class,
        KnownOfficials.class,
        VerifiedCredentials.class,
        SignedInOfficial.class,
        AllowedEngineCalls.class,
        NobodySignedIn.class,
        NotAllowed.class,
        ProblemResponses.class,
        EngineAuthentication.class,
        WebappAuthentication.class,
        SignInPages.class,
        OidcProvider.class,
        OidcOfficials.class,
        OidcSignIn.class,
        SignedOut.class,
        Behind.class
    })
    static class Web {

        @Bean
        Accounts accounts() {
            return new AccountsInMemory();
        }

        @Bean
        Clock clock() {
            return new Moment();
        }

        @Bean
        Authorities authorities() {
            return People.directory();
        }

        @Bean
        EngineIdentity engineIdentity() {
            return mock(EngineIdentity.class);
        }

        @Bean
        IdentityService identityService() {
            return mock(IdentityService.class);
        }
    }

    /** Answers wherever the filters let a call through. */
    @RestController
    static class Behind {

        private final CurrentOfficial current;

        Behind(CurrentOfficial current) {
            this.current = current;
        }

        @GetMapping({"/desk/intake", "/api/procedures", "/actuator/metrics", "/actuator/health", "/camunda/**"})
        String read() {
            return current.find().map(official -> official.fullName()).orElse("nobody");
        }

        @PostMapping({"/api/dossiers", "/camunda/**"})
        String write() {
            return current.get().fullName();
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    IdentityService engine;

    @BeforeAll
    void accounts(@Autowired Accounts accounts, @Autowired Passwords passwords) {
        var hash = passwords.hash(RIGHT);
        for (var official : List.of(People.DESK, People.OPERATOR, People.SPECIALIST)) {
            accounts.create(official.id(), hash);
        }
    }

    @Test
    void a_page_leads_whoever_is_not_signed_in_to_the_sign_in_page() throws Exception {
        for (var page : List.of("/", "/desk/intake", "/camunda/app/tasklist/default/", "/khong-co")) {
            web.perform(get(page)).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void a_data_call_without_sign_in_gets_401_in_words_and_no_basic_dialogue() throws Exception {
        for (var call : List.of("/api/procedures", "/camunda/api/engine/engine/default/filter", "/actuator/metrics")) {
            web.perform(get(call))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.detail").value("Hãy đăng nhập rồi thử lại."))
                    .andExpect(header().doesNotExist("WWW-Authenticate"));
        }
    }

    @Test
    void health_is_public_and_other_measurements_are_the_operators() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        web.perform(get("/actuator/health").with(httpBasic("lan", RIGHT))).andExpect(status().isOk());
        web.perform(get("/actuator/health").with(httpBasic("khong-co", "sai"))).andExpect(status().isOk());
        web.perform(get("/actuator/health").header("Authorization", "Basic ???"))
                .andExpect(status().isOk());
        web.perform(get("/actuator/metrics").with(user("lan"))).andExpect(status().isForbidden());
        web.perform(get("/actuator/metrics").with(user("van-hanh"))).andExpect(status().isOk());
        web.perform(get("/actuator/metrics").with(httpBasic("van-hanh", RIGHT))).andExpect(status().isOk());
        web.perform(get("/actuator/metrics").with(httpBasic("lan", RIGHT))).andExpect(status().isForbidden());
    }

    @Test
    void a_session_call_needs_the_token() throws Exception {
        web.perform(post("/api/dossiers").with(user("lan")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("mã chống giả mạo")));
        web.perform(post("/api/dossiers").with(user("lan")).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_script_sends_the_token_as_it_stands_in_the_cookie() throws Exception {
        var given = web.perform(get("/camunda/app/tasklist/default/").with(user("lan")))
                .andExpect(cookie().httpOnly("MOTCUA-XSRF-TOKEN", false))
                .andExpect(cookie().path("MOTCUA-XSRF-TOKEN", "/"))
                .andExpect(cookie().sameSite("MOTCUA-XSRF-TOKEN", "Lax"))
                .andReturn()
                .getResponse()
                .getCookie("MOTCUA-XSRF-TOKEN");

        web.perform(post("/api/dossiers")
                        .with(user("lan"))
                        .cookie(given)
                        .header("X-MOTCUA-XSRF-TOKEN", given.getValue()))
                .andExpect(status().isOk())
                .andExpect(content().string("Nguyễn Thị Lan"));
    }

    @Test
    void a_basic_call_needs_no_token_and_makes_no_session() throws Exception {
        var answer = web.perform(post("/api/dossiers").with(httpBasic("lan", RIGHT)))
                .andExpect(status().isOk())
                .andExpect(content().string("Nguyễn Thị Lan"))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void basic_opens_neither_pages_nor_the_web_apps() throws Exception {
        web.perform(get("/desk/intake").with(httpBasic("lan", RIGHT))).andExpect(redirectedUrl("/login"));
        web.perform(get("/camunda/api/engine/engine/default/filter").with(httpBasic("lan", RIGHT)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void a_wrong_basic_password_is_answered_like_an_unknown_name() throws Exception {
        var answers = new ArrayList<String>();
        for (var name : List.of("ho-tich", "khong-co")) {
            answers.add(web.perform(get("/api/procedures").with(httpBasic(name, "sai")))
                    .andExpect(status().isUnauthorized())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        }
        assertThat(answers.get(0)).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
        assertThat(answers).containsOnly(answers.get(0).replace("ho-tich", "khong-co"));
    }

    @Test
    void who_signs_in_begins_in_tasklist_and_the_operator_in_cockpit() throws Exception {
        web.perform(post("/login").with(csrf()).param("username", "lan").param("password", RIGHT))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
        web.perform(post("/login").with(csrf()).param("username", "van-hanh").param("password", RIGHT))
                .andExpect(redirectedUrl("/camunda/app/cockpit/default/"));
        web.perform(get("/").with(user("lan"))).andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
        web.perform(get("/login").with(user("lan"))).andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
    }

    @Test
    void after_signing_in_the_page_asked_for_opens_but_never_a_picture_of_it() throws Exception {
        var session = new MockHttpSession();
        web.perform(get("/desk/intake").session(session).accept(MediaType.TEXT_HTML));
        web.perform(get("/desk/picture.png").session(session).accept(MediaType.IMAGE_PNG));

        web.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", "lan")
                        .param("password", RIGHT))
                .andExpect(redirectedUrl("http://localhost/desk/intake"));
    }

    @Test
    void a_wrong_password_leads_back_with_the_reason_and_without_a_session() throws Exception {
        var answer = web.perform(
                        post("/login").with(csrf()).param("username", "ho-tich").param("password", "sai"))
                .andExpect(redirectedUrl("/login?refused"))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();

        web.perform(get("/login?refused"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tên đăng nhập hoặc mật khẩu không đúng.")))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self'")));
        web.perform(get("/login?locked=1772415060"))
                .andExpect(content().string(containsString("Hãy thử lại sau 08:31:00 ngày 02/03/2026.")));
    }

    @Test
    void the_web_apps_log_out_ends_the_session() throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/camunda/api/admin/auth/user/default/logout")
                        .session(session)
                        .with(user("lan")))
                .andExpect(status().isOk());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void the_set_up_of_the_engine_is_closed_for_ever() throws Exception {
        for (var name : List.of("lan", "van-hanh", "thiet-ke")) {
            web.perform(post("/camunda/api/admin/setup/default/user/create").with(user(name)))
                    .andExpect(status().isForbidden())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
            web.perform(get("/camunda/app/admin/default/").with(user(name))).andExpect(status().isForbidden());
        }
        web.perform(post("/camunda/api/admin/setup/default/user/create")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_call_outside_the_list_is_refused_in_words() throws Exception {
        web.perform(post("/camunda/api/engine/engine/default/task/1/complete").with(user("lan")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("Không có quyền thực hiện thao tác này."));
        web.perform(get("/camunda/app/cockpit/default/").with(user("lan"))).andExpect(status().isForbidden());
        web.perform(get("/camunda/app/cockpit/default/").with(user("van-hanh"))).andExpect(status().isOk());
    }

    @Test
    void who_left_office_is_refused_with_a_session_still_open() throws Exception {
        web.perform(get("/api/procedures").with(user("nghi-huu"))).andExpect(status().isForbidden());
        web.perform(get("/api/procedures").with(user("khong-co"))).andExpect(status().isForbidden());
    }

    @Test
    void our_own_calls_act_in_the_engine_as_the_official_and_stop_after() throws Exception {
        Mockito.clearInvocations(engine);
        web.perform(get("/api/procedures").with(user("ho-tich"))).andExpect(status().isOk());

        var order = Mockito.inOrder(engine);
        order.verify(engine)
                .setAuthentication(
                        "ho-tich",
                        List.of("officials", "xa-thanh-quang.specialist.ho-tich"),
                        List.of("xa-thanh-quang"));
        order.verify(engine).clearAuthentication();
    }
}
