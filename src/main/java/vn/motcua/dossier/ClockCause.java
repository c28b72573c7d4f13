package vn.motcua.dossier;

/** Why a dossier's clock began to run, stopped for a while or ended, in the words of its statement. */
public enum ClockCause {
    ACCEPTED(State.RUNNING, "Tiếp nhận hồ sơ"),
    CASE_CHANGED(State.RUNNING, "Chuyển trường hợp giải quyết"),
    SUPPLEMENT_ASKED(State.PAUSED, "Chờ bổ sung hồ sơ"),
    SUPPLEMENTED(State.RUNNING, "Đã nhận đủ hồ sơ bổ sung"),
    SUPPLEMENT_EXPIRED(State.RUNNING, "Hết hạn bổ sung"),
    PAYMENT_ASKED(State.PAUSED, "Chờ thực hiện nghĩa vụ tài chính"),
    PAID(State.RUNNING, "Đã thực hiện nghĩa vụ tài chính"),
    PAYMENT_NOT_OWED(State.RUNNING, "Không phải nộp tiền"),
    WITHDRAWN(State.STOPPED, "Người nộp rút hồ sơ"),
    STOPPED(State.STOPPED, "Cơ quan dừng giải quyết"),
    VOIDED(State.STOPPED, "Hủy hồ sơ nhập nhầm"),
    REFILED(State.STOPPED, "Lập lại theo đúng thủ tục"),
    PROMISED(State.RUNNING, "Xin lỗi, hẹn lại ngày trả"),
    CALENDAR_DECREE(null, "Lịch nghỉ, làm bù thay đổi"),
    PROCESSED(State.STOPPED, "Đã xử lý xong");

    /** What the clock does from a line of the ledger on. */
    public enum State {
        RUNNING("Đang tính"),
        PAUSED("Tạm dừng"),
        STOPPED("Đã dừng");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final State state;
    private final String label;

    ClockCause(State state, String label) {
        this.state = state;
        this.label = label;
    }

    /** What the clock does after it; null if it goes on as before. */
    public State state() {
        return state;
    }

    /** What the clock does after it, having done that before. */
    public State after(State before) {
        return state == null ? before : state;
    }

    public String label() {
        return label;
    }
}
