package vn.motcua.result;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param publicAddress under which citizens reach this installation, without a slash at the end; it stands in codes and letters
 * @param reminders whether results nobody fetches are looked at every morning
 */
@Validated
@ConfigurationProperties("motcua.result")
record ResultSettings(
        @NotNull @DefaultValue("http://localhost:8080") URI publicAddress, @DefaultValue("true") boolean reminders) {

    /** Where anybody asks about a result. */
    String verification(String token) {
        return publicAddress + "/verify/" + token;
    }

    /** Where the owner of an electronic result fetches it. */
    String download(String token) {
        return publicAddress + "/result/" + token;
    }
}
