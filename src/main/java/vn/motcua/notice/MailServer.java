package vn.motcua.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server of {@code spring.mail.*}, if one is named there. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> sender;

    MailServer(ObjectProvider<JavaMailSenderImpl> sender) {
        this.sender = sender;
    }

    boolean connected() {
        var found = sender.getIfAvailable();
        return found != null && StringUtils.hasText(found.getHost());
    }

    /** @throws org.springframework.beans.factory.NoSuchBeanDefinitionException unless connected */
    JavaMailSenderImpl get() {
        return sender.getObject();
    }
}
