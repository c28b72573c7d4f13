package vn.motcua.notice;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import vn.motcua.messaging.Delivery;

/** What a mail server's refusal means for the message. Reasons name codes, never addresses. */
final class SmtpAnswer {

    private static final String CALL = "Hãy gọi điện cho người nộp. ";
    private static final String MEND_ADDRESS = CALL
            + "Sửa địa chỉ thư: thêm dòng \"to\": \"địa chỉ đúng\" vào nội dung thông điệp rồi cho gửi lại,"
            + " hoặc bỏ qua nếu đã báo cách khác.";
    private static final String ASK_MAIL_SERVER =
            CALL + "Hỏi quản trị máy chủ thư vì sao thư bị từ chối, rồi cho gửi lại hoặc bỏ qua.";

    private SmtpAnswer() {}

    static Delivery of(MailException fault) {
        if (fault instanceof MailAuthenticationException) {
            return new Delivery.Failed("Máy chủ thư không nhận tài khoản gửi.");
        }
        if (fault instanceof MailSendException unsent) {
            for (var each : unsent.getMessageExceptions()) {
                var refused = refusalIn(each);
                if (refused != null) {
                    return refused;
                }
            }
        }
        return new Delivery.Failed("Không kết nối được với máy chủ thư, hoặc máy chủ ngắt giữa chừng.");
    }

    static Delivery addressRefused(String reason) {
        return new Delivery.Rejected(reason, MEND_ADDRESS);
    }

    private static Delivery refusalIn(Exception fault) {
        for (var next = fault; next instanceof MessagingException cause; next = cause.getNextException()) {
            if (next instanceof SMTPAddressFailedException address && permanent(address.getReturnCode())) {
                return addressRefused(
                        "Máy chủ thư từ chối địa chỉ người nhận (%d).".formatted(address.getReturnCode()));
            }
            if (next instanceof SMTPSendFailedException mail && permanent(mail.getReturnCode())) {
                return new Delivery.Rejected(
                        "Máy chủ thư từ chối thư (%d).".formatted(mail.getReturnCode()), ASK_MAIL_SERVER);
            }
            var code = codeOf(next);
            if (code.isPresent()) {
                return new Delivery.Failed("Máy chủ thư tạm chưa nhận (%d).".formatted(code.getAsInt()));
            }
        }
        return null;
    }

    private static OptionalInt codeOf(Exception fault) {
        if (fault instanceof SMTPAddressFailedException address) {
            return OptionalInt.of(address.getReturnCode());
        }
        return fault instanceof SMTPSendFailedException mail
                ? OptionalInt.of(mail.getReturnCode())
                : OptionalInt.empty();
    }

    private static boolean permanent(int code) {
        return code >= 500 && code < 600;
    }
}
