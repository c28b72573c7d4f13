package vn.motcua.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.LeftToAPerson;
import vn.motcua.messaging.MessagesLeft;
import vn.motcua.shared.Vietnam;

/** What came from whom, and why it could not be applied, in plain Vietnamese for the desk. Told when asked, never stored. */
@Component
public class MessageStory {

    private static final String FAULT =
            "Hệ thống gặp lỗi khi xử lý, đã thử nhiều lần. Quản trị viên đã được báo; thử lại sau khi lỗi được khắc phục.";

    private final MessagesLeft left;

    MessageStory(MessagesLeft left) {
        this.left = left;
    }

    public String of(UUID message) {
        return left.find(message).map(MessageStory::tell).orElse("Thông điệp này đã có người xử lý.");
    }

    private static String tell(LeftToAPerson message) {
        return """
                %s gửi «%s», nhận lúc %s.
                %s
                Chưa xử lý được vì: %s"""
                .formatted(
                        message.sender(),
                        message.type(),
                        Vietnam.minute(message.arrivedAt()),
                        message.concern() == null ? "" : message.concern().story(),
                        message.reason() == null ? FAULT : message.reason());
    }
}
