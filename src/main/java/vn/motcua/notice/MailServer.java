package vn.motcua.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server of {@code spring.mail.*}, if one is named there. */
@Component
class MailServer {

    static {
        // else the mail library searches every jar for it at each header and part of each mail
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }

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
