package vn.motcua.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Sums as officials type them: {@code Lệ phí cấp giấy phép: 75.000}, one a line. */
public final class TypedAmounts {

    private static final Pattern SUM = Pattern.compile(
            "(\\d{1,13}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)\\s*(?:đ|đồng|VND|VNĐ)?\\.?");
    private static final int MOST_LINES = 20;
    private static final int LONGEST_NAME = 200;

    private TypedAmounts() {}

    public static Outcome<List<Amount>> list(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            return refused("Không quá %d khoản trong một thông báo.".formatted(MOST_LINES));
        }
        var amounts = new ArrayList<Amount>();
        for (var line : lines) {
            var colon = line.lastIndexOf(':');
            var name = colon < 0 ? "" : line.substring(0, colon).strip();
            var sum = SUM.matcher(line.substring(colon + 1).strip());
            if (name.isEmpty() || name.length() > LONGEST_NAME || !sum.matches()) {
                return refused(
                        "Dòng %d của các khoản phải nộp chưa đúng dạng «Tên khoản: số tiền», số tiền bằng đồng, không lẻ."
                                .formatted(amounts.size() + 1));
            }
            amounts.add(new Amount(name, dong(sum.group(1))));
        }
        return Outcome.done(List.copyOf(amounts));
    }

    /** đồng. */
    public static Outcome<Long> sum(String text) {
        var sum = SUM.matcher(text.strip());
        return sum.matches()
                ? Outcome.done(dong(sum.group(1)))
                : Outcome.refused(Refusal.refused("Số tiền phải là số đồng, không lẻ. Ví dụ: 75.000")
                        .about("proofAmount"));
    }

    private static long dong(String typed) {
        return Long.parseLong(typed.replaceAll("[., ]", ""));
    }

    private static Outcome<List<Amount>> refused(String message) {
        return Outcome.refused(Refusal.refused(message).about("paymentAmounts"));
    }
}
