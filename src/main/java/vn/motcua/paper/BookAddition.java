package vn.motcua.paper;

/**
 * Phần ghi sau khi khóa sổ: what happened to a line of a closed volume afterwards; the volume itself stays as it was closed.
 *
 * @param number of the line
 * @param code of the dossier
 * @param text "Hủy ngày 20 tháng 11 năm 2026 sau khi khóa sổ: …"
 */
public record BookAddition(int number, String code, String text) {}
