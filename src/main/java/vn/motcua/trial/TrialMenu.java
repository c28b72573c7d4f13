package vn.motcua.trial;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.MenuLink;

/** Where the trainees' clock stands in the menu. */
@Configuration
@ConditionalOnEmbeddedDatabase
class TrialMenu {

    @Bean
    MenuLink trialClockLink() {
        return new MenuLink("Đồng hồ tập huấn", "/trial/clock");
    }
}
