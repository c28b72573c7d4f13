package vn.motcua.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.motcua.shared.PartnerSettings;

/** The chain before the two for people: no session, no token against forged requests, no credentials, a signature. */
@Configuration(proxyBeanMethods = false)
class PartnerDoorConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain signedMessages(
            HttpSecurity http, PartnerSettings settings, ProblemResponses problems, Clock clock) throws Exception {
        http.securityMatcher(PartnerDoor::opensTo)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PartnerDoor(settings, problems, clock), AuthorizationFilter.class);
        return http.build();
    }
}
