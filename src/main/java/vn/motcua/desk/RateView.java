package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.motcua.authority.Authority;
import vn.motcua.digitization.rates.Rate;
import vn.motcua.digitization.rates.RateFigures;

/**
 * The rates of digitization as a page shows them.
 *
 * @param rows by authority and procedure
 * @param all of them together; null where there are none
 * @param scores points of QĐ 766/QĐ-TTg by rate, to one decimal, of all rows
 * @param fields how well papers are read
 */
record RateView(List<RateRow> rows, RateFigures all, Map<Rate, String> scores, List<FieldRow> fields) {

    /** @param authority its name */
    record RateRow(Authority authority, String procedure, RateFigures figures) {}

    /** @param right per cent of what was proposed; null where nothing was */
    record FieldRow(String type, String field, int confirmed, int corrected, int entered, int absent, Integer right) {}

    /** A dossier behind a number. */
    record Line(String code, String procedure, String authority, OffsetDateTime resolvedAt, String href) {}
}
