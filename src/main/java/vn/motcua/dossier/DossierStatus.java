package vn.motcua.dossier;

import java.util.Map;
import java.util.Set;

/** The national status codes 1–10 (QĐ 766, DVCQG) and the transitions we hold legal. */
public enum DossierStatus {
    REGISTERED(1, "Mới đăng ký"),
    ACCEPTED(2, "Được tiếp nhận"),
    NOT_ACCEPTED(3, "Không được tiếp nhận"),
    PROCESSING(4, "Đang xử lý"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
    PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    PROCESSED(9, "Đã xử lý xong"),
    RETURNED(10, "Đã trả kết quả");

    private static final Map<DossierStatus, Set<DossierStatus>> NEXT = Map.of(
            REGISTERED, Set.of(ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_REQUESTED, WITHDRAWN),
            ACCEPTED, Set.of(PROCESSING, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWN, STOPPED, PROCESSED),
            NOT_ACCEPTED, Set.of(),
            PROCESSING, Set.of(SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWN, STOPPED, PROCESSED),
            SUPPLEMENT_REQUESTED, Set.of(REGISTERED, ACCEPTED, NOT_ACCEPTED, PROCESSING, WITHDRAWN, STOPPED),
            PAYMENT_REQUESTED, Set.of(PROCESSING, WITHDRAWN, STOPPED),
            WITHDRAWN, Set.of(),
            STOPPED, Set.of(),
            PROCESSED, Set.of(RETURNED),
            RETURNED, Set.of());

    private final int code;
    private final String label;

    DossierStatus(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The national code, 1–10. */
    public int code() {
        return code;
    }

    /** The law's own word. */
    public String label() {
        return label;
    }

    public boolean mayBecome(DossierStatus next) {
        return NEXT.get(this).contains(next);
    }

    public Set<DossierStatus> next() {
        return NEXT.get(this);
    }

    /** Nothing follows: the dossier is closed. */
    public boolean terminal() {
        return next().isEmpty();
    }

    public static DossierStatus of(int code) {
        return values()[code - 1];
    }
}
