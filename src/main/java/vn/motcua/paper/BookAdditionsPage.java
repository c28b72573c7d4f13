package vn.motcua.paper;

import java.util.List;

/**
 * What was written beside a closed volume, in words.
 *
 * @param closedAt "17 giờ 00 phút, ngày 31 tháng 12 năm 2026"
 * @param printedAt likewise
 */
record BookAdditionsPage(
        Letterhead head, String year, String volume, String closedAt, List<Row> rows, String printedAt) {

    record Row(String number, String code, String text) {}
}
