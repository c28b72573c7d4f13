package vn.motcua.testing;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail sender that knows no server, so that nobody is written to until a test names one. */
class NoMailServer {

    @Bean
    JavaMailSenderImpl mailSender() {
        var sender = new JavaMailSenderImpl();
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
