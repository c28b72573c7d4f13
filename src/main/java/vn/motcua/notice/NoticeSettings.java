package vn.motcua.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param from the sender's address of mails; its name is the desk's
 * @param ways in which applicants are told, the one to be tried first at the front: mail, zalo, sms, each at most once
 * @param failover whether this node looks for notices that their way does not bring home, to send them another way
 */
@Validated
@ConfigurationProperties("motcua.notice")
record NoticeSettings(
        @NotBlank @Email @DefaultValue("mot-cua@localhost") String from,
        @NotEmpty @DefaultValue({"mail", "zalo", "sms"}) List<NoticeChannel> ways,
        @DefaultValue("true") boolean failover) {

    NoticeSettings {
        if (ways != null && (ways.contains(NoticeChannel.CALL) || new HashSet<>(ways).size() != ways.size())) {
            throw new IllegalArgumentException("motcua.notice.ways: mail, zalo, sms, each at most once");
        }
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
