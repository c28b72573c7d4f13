package vn.motcua.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param from the sender's address; its name is the desk's */
@Validated
@ConfigurationProperties("motcua.notice")
record NoticeSettings(@NotBlank @Email @DefaultValue("mot-cua@localhost") String from) {

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
