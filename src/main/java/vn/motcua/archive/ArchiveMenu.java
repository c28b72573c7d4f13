package vn.motcua.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.motcua.authority.RuledLink;
import vn.motcua.shared.MenuLink;

/** Where the store's pages stand in the menu. */
@Configuration
class ArchiveMenu {

    @Bean
    @Order(1)
    RuledLink archiveLink() {
        return new RuledLink(new MenuLink("Kho giấy tờ", "/desk/archive"), ArchiveController.class);
    }

    @Bean
    @Order(2)
    RuledLink storeCheckLink() {
        return new RuledLink(new MenuLink("Kho tệp", "/desk/store-check"), StoreCheckController.class);
    }
}
