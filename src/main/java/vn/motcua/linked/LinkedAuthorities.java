package vn.motcua.linked;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.messaging.PartnerLine;
import vn.motcua.shared.PartnerSettings;

/** The outside authorities that branches of procedures may name: one adapter, each with its own address and secret. */
@Configuration(proxyBeanMethods = false)
class LinkedAuthorities {

    private final Branches branches;
    private final LinkedRequests requests;
    private final PartnerHttp http;
    private final ObjectMapper json;

    LinkedAuthorities(Branches branches, LinkedRequests requests, PartnerHttp http, ObjectMapper json) {
        this.branches = branches;
        this.requests = requests;
        this.http = http;
        this.json = json;
    }

    @Bean
    Partner residencePolice(PartnerSettings settings) {
        return authority(PartnerSettings.RESIDENCE_POLICE, "Công an quản lý cư trú", settings.residencePolice());
    }

    @Bean
    Partner socialInsurance(PartnerSettings settings) {
        return authority(PartnerSettings.SOCIAL_INSURANCE, "Bảo hiểm xã hội", settings.socialInsurance());
    }

    private Partner authority(String name, String label, PartnerSettings.Partner settings) {
        return new LinkedAuthority(
                new PartnerLine(name, label, settings, LinkedAuthority.REMEDY, http, json), branches, requests);
    }
}
