package vn.motcua.kit;

import java.util.Locale;

/** What a procedure may have beyond the spine that all have. */
enum Part {
    ASSIGNMENT("phân công người thụ lý: trưởng phòng giao hoặc theo quy tắc"),
    OPINION("lấy ý kiến cơ quan khác"),
    SITE_CHECK("kiểm tra thực địa, song song với lấy ý kiến"),
    DIVISION_REVIEW("trưởng phòng xét duyệt, ký nháy trước khi trình lãnh đạo"),
    ISSUING("văn thư vào sổ, đóng dấu, phát hành sau khi lãnh đạo ký"),
    SECTOR("xử lý trên hệ thống ngành (công an, thuế…), ghi lại kết quả"),
    PAYMENT("có phí, lệ phí phải nộp"),
    REFERRAL("chuyển thông tin để cơ quan thu tính số tiền"),
    POSTAL_RETURN("trả kết quả qua bưu chính"),
    APOLOGY("hỏi kịp hạn, xin lỗi và hẹn lại");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** As it is asked for on the command line: {@code site-check}. */
    String flag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }
}
