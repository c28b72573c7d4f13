package vn.motcua.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;

/**
 * The mail server. The payload names a notice; text and address come from the register at sending, unless an operator
 * has written another address into the payload. A repeat carries the same Message-ID.
 */
@Component
class MailPartner implements Partner {

    static final String NAME = "mail";
    static final String NOTICE = "notice";

    /** Where an operator writes the right address. */
    static final String TO = "to";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Notices notices;
    private final DossierRegister register;
    private final Authorities authorities;
    private final WriteLetter writeLetter;
    private final MailServer server;
    private final NoticeSettings settings;
    private final Clock clock;

    MailPartner(
            Notices notices,
            DossierRegister register,
            Authorities authorities,
            WriteLetter writeLetter,
            MailServer server,
            NoticeSettings settings,
            Clock clock) {
        this.notices = notices;
        this.register = register;
        this.authorities = authorities;
        this.writeLetter = writeLetter;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Máy chủ thư điện tử";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        if (!server.connected()) {
            return new Delivery.Failed("Chưa khai báo máy chủ thư.");
        }
        var notice =
                notices.find(UUID.fromString(envelope.payload().path(NOTICE).asText()));
        if (notice.isEmpty()) {
            return new Delivery.Rejected("Không có thông báo này.", "Bỏ qua thông điệp.");
        }
        if (notices.toldOtherwise(notice.get())) {
            return new Delivery.Delivered(RecordNotice.NOT_SENT);
        }
        var dossier = register.get(notice.get().dossier());
        var mended = envelope.payload().path(TO).asText(null);
        try {
            var mail = mail(
                    envelope.id(),
                    mended == null ? dossier.filer().email() : mended,
                    senderOf(dossier),
                    writeLetter.of(notice.get()));
            server.get().send(mail);
            return new Delivery.Delivered(null);
        } catch (AddressException unreadable) {
            return SmtpAnswer.addressRefused("Địa chỉ thư không đúng dạng.");
        } catch (MailException fault) {
            return SmtpAnswer.of(fault);
        } catch (MessagingException | UnsupportedEncodingException fault) {
            throw new IllegalStateException(fault.getClass().getSimpleName());
        }
    }

    private String senderOf(Dossier dossier) {
        return authorities
                .find(dossier.receivingAuthority())
                .map(authority -> authority.desk() == null ? authority.name() : authority.desk())
                .orElse(null);
    }

    private MimeMessage mail(UUID id, String to, String sender, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var mail = server.get().createMimeMessage();
        mail.setHeader("Message-ID", "<%s@%s>".formatted(id, settings.domain()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setFrom(new InternetAddress(settings.from(), sender, UTF_8));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        var plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(plain);
        parts.addBodyPart(html);
        mail.setContent(parts);
        return mail;
    }
}
