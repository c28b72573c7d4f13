package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.security.StaticResourceLocation;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.motcua.authority.Official;

/**
 * One sign-in before the web apps, our pages and the API. Two chains: calls that bring Basic credentials have no
 * session and need no token against forged requests; everything else has both. Health is asked for by anybody, whatever
 * credentials come along.
 */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final String HEALTH = "/actuator/health";
    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'%s; frame-ancestors 'none'";

    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Sign-in goes through the two chains' own managers; this one keeps Boot from inventing a user. */
    @Bean
    AuthenticationManager noOtherSignIn(SignIn signIn) {
        return new ProviderManager(new AccountAuthenticationProvider(signIn, false));
    }

    @Bean
    @Order(1)
    SecurityFilterChain stateless(
            HttpSecurity http,
            SignIn signIn,
            SignedInOfficial current,
            NobodySignedIn nobody,
            NotAllowed notAllowed,
            EngineAuthentication engine,
            AccessSettings settings)
            throws Exception {
        http.securityMatcher(request -> settings.answersBasic() && bringsCredentials(request))
                .authenticationManager(new ProviderManager(new AccountAuthenticationProvider(signIn, true)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .access(whoever(current, EngineGroups::operates))
                        .anyRequest()
                        .access(whoever(current, official -> true)))
                .httpBasic(basic -> basic.authenticationEntryPoint(nobody))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(nobody).accessDeniedHandler(notAllowed))
                .addFilterAfter(new ActingOfficialFilter(current, engine), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain sessions(
            HttpSecurity http,
            AuthenticationManager signIn,
            SignedInOfficial current,
            AllowedEngineCalls allowedEngineCalls,
            NobodySignedIn nobody,
            NotAllowed notAllowed,
            EngineAuthentication engine,
            ObjectMapper json,
            AccessSettings settings,
            OidcSettings oidc,
            OidcSignIn provider,
            SignedOut signedOut)
            throws Exception {
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(signIn);
        var signedIn = new SignedIn(current, requestCache());
        if (settings.localAccounts()) {
            http.formLogin(
                    form -> form.loginPage("/login").successHandler(signedIn).failureHandler(new SignInRefused()));
        }
        if (provider.isOn()) {
            http.oauth2Login(login -> provider.configure(login, signedIn));
        }
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/setup", "/error", "/desk/*.css", "/desk/*.js", "/desk/*.svg")
                        .permitAll()
                        .requestMatchers("/verify/*", "/result/*")
                        .permitAll()
                        .requestMatchers(HEALTH, HEALTH + "/**", BackChannelController.ADDRESS)
                        .permitAll()
                        .requestMatchers(PathRequest.toStaticResources()
                                .atCommonLocations()
                                .excluding(StaticResourceLocation.WEB_JARS))
                        .permitAll()
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/**")
                        .denyAll()
                        .requestMatchers("/camunda/api/**")
                        .access(allowedEngineCalls)
                        .requestMatchers("/camunda/app/cockpit/**", "/actuator/**")
                        .access(whoever(current, EngineGroups::operates))
                        .anyRequest()
                        .access(whoever(current, official -> true)))
                .logout(logout -> logout.addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE)))
                        .logoutSuccessHandler(signedOut))
                .requestCache(cache -> cache.requestCache(requestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new SpaCsrfTokens())
                        .ignoringRequestMatchers("/camunda/**", BackChannelController.ADDRESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> !Paths.isUnder(request, "/camunda"), new CacheControlHeadersWriter()))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                SecurityConfiguration::isOwnPage,
                                new ContentSecurityPolicyHeaderWriter(
                                        PAGE_POLICY.formatted(oidc.isOn() ? " " + oidc.origin() : "")))))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(nobody).accessDeniedHandler(notAllowed))
                .addFilterAfter(new ActingOfficialFilter(current, engine), AuthorizationFilter.class)
                .addFilterAfter(new TasklistLogoutFilter(), AuthorizationFilter.class)
                .addFilterAfter(new OwnGroupsFilter(current, json), AuthorizationFilter.class);
        return http.build();
    }

    /** After Spring Security's chain, before Camunda's filters, which have no order of their own. */
    @Bean
    FilterRegistrationBean<WebappAuthenticationFilter> webappAuthenticationFilter(
            WebappAuthentication provider, SignedInOfficial current) {
        var registration = new FilterRegistrationBean<>(new WebappAuthenticationFilter(provider, current));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(201);
        return registration;
    }

    private static boolean bringsCredentials(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && (Paths.isUnder(request, "/api") || Paths.isUnder(request, "/actuator"))
                && !Paths.isUnder(request, HEALTH);
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        return Paths.of(request).equals("/login")
                || Paths.of(request).equals("/setup")
                || Paths.of(request).equals("/api/docs")
                || Paths.isUnder(request, "/verify")
                || Paths.isUnder(request, "/result")
                || Paths.isUnder(request, "/desk")
                || Paths.isUnder(request, "/trial");
    }

    /** Only pages are returned to after signing in, never a script's data call or a picture. */
    private static HttpSessionRequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Paths.asksForPage(request)
                && (Paths.isUnder(request, "/desk") || Paths.isUnder(request, "/camunda/app/tasklist/default")));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("MOTCUA-XSRF-TOKEN");
        tokens.setHeaderName("X-MOTCUA-XSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
        return tokens;
    }

    private static AuthorizationManager<RequestAuthorizationContext> whoever(
            SignedInOfficial current, Predicate<Official> condition) {
        return (authentication, context) -> new AuthorizationDecision(
                current.of(authentication.get()).filter(condition).isPresent());
    }
}
