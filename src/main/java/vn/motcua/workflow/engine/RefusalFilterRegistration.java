package vn.motcua.workflow.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RefusalFilterRegistration {

    /** Behind Spring Security and the web apps' own filters, right before the engine's REST. */
    @Bean
    FilterRegistrationBean<RefusalFilter> refusalFilter(ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new RefusalFilter(json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(300);
        return registration;
    }
}
