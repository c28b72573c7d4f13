package vn.motcua.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.shared.MenuLink;

/** Where the notices stand in the menu. */
@Configuration
class NoticeMenu {

    @Bean
    MenuLink noticesLink() {
        return new MenuLink("Thông báo", "/desk/notices");
    }
}
