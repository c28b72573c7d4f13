package vn.motcua.interop;

import java.util.Map;
import vn.motcua.messaging.Delivery;

/** What the portal's error codes mean to an operator, and what to do. */
final class PortalRejections {

    private record Meaning(String reason, String remedy) {}

    private static final Map<String, Meaning> MEANINGS = Map.of(
            "HO_SO_KHONG_TON_TAI",
                    new Meaning(
                            "Cổng chưa biết hồ sơ này.",
                            "Đề nghị Cổng kiểm tra mã hồ sơ quốc gia; nếu lần đồng bộ đầu đã bị bỏ qua thì gửi lại lần đó trước, rồi gửi lại thông điệp này."),
            "THU_TUC_KHONG_TON_TAI",
                    new Meaning(
                            "Cổng không có mã thủ tục này.",
                            "Đối chiếu mã thủ tục trong danh mục với Cơ sở dữ liệu quốc gia về thủ tục hành chính; sửa danh mục hoặc báo Cổng cập nhật, rồi gửi lại."),
            "SAI_TRINH_TU",
                    new Meaning(
                            "Với Cổng, trạng thái hoặc thời điểm này không thể đứng sau lần cập nhật trước.",
                            "Xem trạng thái hồ sơ trên Cổng. Nếu Cổng đã có trạng thái mới hơn thì bỏ qua thông điệp này và ghi lý do; nếu không thì đề nghị Cổng mở lại hồ sơ rồi gửi lại."),
            "THIEU_TRUONG",
                    new Meaning(
                            "Thông điệp thiếu trường mà Cổng bắt buộc.",
                            "Bổ sung dữ liệu còn thiếu vào hồ sơ hoặc danh mục, rồi gửi lại; nội dung được lập lại từ sổ hồ sơ khi gửi."),
            "SAI_DINH_DANG",
                    new Meaning(
                            "Cổng không đọc được một trường của thông điệp.",
                            "Xem câu trả lời của Cổng, sửa dữ liệu hồ sơ rồi gửi lại. Nếu dữ liệu đúng, báo người phát triển hệ thống."));

    private PortalRejections() {}

    /** @param words the portal's own, shown behind ours; may be empty */
    static Delivery.Rejected of(String code, String words) {
        var meaning = MEANINGS.getOrDefault(
                code,
                new Meaning(
                        "Cổng từ chối với mã lỗi chưa có trong tài liệu: %s.".formatted(code),
                        "Hỏi đơn vị vận hành Cổng về mã lỗi này, rồi gửi lại hoặc bỏ qua kèm lý do."));
        return new Delivery.Rejected(
                words.isBlank() ? meaning.reason() : "%s Cổng trả lời: %s".formatted(meaning.reason(), words),
                meaning.remedy());
    }
}
