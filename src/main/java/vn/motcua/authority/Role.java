package vn.motcua.authority;

import java.util.Arrays;

/** What a post does, independent of who holds it. The code is part of the group id {@code <authority>.<role>[.<field>]}. */
public enum Role {
    ONE_STOP_DESK("one-stop-desk", "Cán bộ một cửa"),
    SPECIALIST("specialist", "Công chức chuyên môn"),
    DIVISION_HEAD("division-head", "Trưởng phòng"),
    LEADER("leader", "Lãnh đạo"),
    CLERK("clerk", "Văn thư"),
    CASHIER("cashier", "Thủ quỹ"),
    CONTROLLER("controller", "Cán bộ kiểm soát thủ tục hành chính"),
    CENTRE_HEAD("centre-head", "Giám đốc trung tâm"),
    SUPERVISOR("supervisor", "Người giám sát"),
    DESIGNER("designer", "Người thiết kế quy trình"),
    OPERATOR("operator", "Quản trị hệ thống");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no role has this code */
    public static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role: " + code));
    }

    /** Vietnamese, as officials say it. */
    public String label() {
        return label;
    }
}
