package vn.motcua.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockConfiguration {

    @Bean
    ShiftableClock clock() {
        return new ShiftableClock(Clock.system(Vietnam.ZONE));
    }
}
