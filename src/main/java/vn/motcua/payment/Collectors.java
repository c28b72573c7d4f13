package vn.motcua.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.messaging.PartnerLine;
import vn.motcua.shared.PartnerSettings;

/** The collectors that a procedure's catalogue may name: one adapter, each with its own address and secret. */
@Configuration(proxyBeanMethods = false)
class Collectors {

    @Bean
    Partner taxAuthority(
            PartnerSettings settings, PaymentRequests requests, Slips slips, PartnerHttp http, ObjectMapper json) {
        var line = new PartnerLine(
                PartnerSettings.TAX_AUTHORITY,
                "Cơ quan thuế",
                settings.taxAuthority(),
                CollectorByMessage.REMEDY,
                http,
                json);
        return new CollectorByMessage(line, requests, slips);
    }
}
