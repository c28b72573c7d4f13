package vn.motcua.result;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param publicAddress under which citizens reach this installation, without a slash at the end; it stands in codes and letters */
@Validated
@ConfigurationProperties("motcua.result")
record ResultSettings(@NotNull @DefaultValue("http://localhost:8080") URI publicAddress) {

    /** Where anybody asks about a result. */
    String verification(String token) {
        return publicAddress + "/verify/" + token;
    }
}
