package vn.motcua.digitization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Refusal;

/** What officials are told while the store of documents is full or away; operators find the cause in the log. */
final class StoreAway {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);

    private StoreAway() {}

    /** For content that was to be kept. */
    static Refusal keeping(Exception cause) {
        LOG.error("The document store keeps nothing at the moment", cause);
        return Refusal.unavailable(
                "Kho tệp đang đầy hoặc mất kết nối nên chưa lưu được tệp này; không có gì bị mất. Hãy giữ giấy tờ và thử lại sau ít phút; nếu vẫn vậy, báo quản trị hệ thống.");
    }

    /** For content that was to be read. */
    static Refusal reading(Exception cause) {
        LOG.error("The document store cannot be read at the moment", cause);
        return Refusal.unavailable("Kho tệp đang mất kết nối nên chưa mở được tệp. Hãy thử lại sau ít phút.");
    }
}
