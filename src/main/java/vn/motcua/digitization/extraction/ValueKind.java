package vn.motcua.digitization.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Vietnam;

/** What a field of a paper holds. */
public enum ValueKind {
    IDENTITY_NUMBER("Số định danh cá nhân", "Số định danh gồm 12 chữ số, đúng mã nơi sinh và năm sinh."),
    DATE("Ngày", "Ngày chưa đúng, ví dụ: 12/11/2026."),
    LAST_DAY("Ngày hết giá trị", "Ngày chưa đúng, ví dụ: 12/11/2031; để trống nếu không ghi thời hạn."),
    PERSON_NAME("Họ và tên", "Họ và tên chỉ gồm chữ cái."),
    TEXT("Chữ", "Nội dung dài quá 500 ký tự.");

    private static final int LONGEST = 500;

    /** Papers for life say no last day; none of the others counts longer. */
    private static final int LONGEST_YEARS = 50;

    private final String label;
    private final String wrong;

    ValueKind(String label, String wrong) {
        this.label = label;
        this.wrong = wrong;
    }

    public String label() {
        return label;
    }

    /** What to tell whoever typed something else. */
    String wrong() {
        return wrong;
    }

    /**
     * What an official typed, as it is kept: a day as ISO, a number without its grouping.
     *
     * @return empty for what is none of this kind
     */
    Optional<String> typed(String text, LocalDate today) {
        return switch (this) {
            case IDENTITY_NUMBER -> IdentityNumber.of(text, today);
            case DATE, LAST_DAY -> day(text, lastYear(today));
            case PERSON_NAME -> PersonName.typed(text);
            case TEXT -> Optional.ofNullable(PlainText.line(text)).filter(line -> line.length() <= LONGEST);
        };
    }

    /** As people read it. */
    public String shown(String value) {
        return this == DATE || this == LAST_DAY ? Vietnam.day(LocalDate.parse(value)) : value;
    }

    /** In which a day of this kind may lie. */
    int lastYear(LocalDate today) {
        return today.getYear() + (this == LAST_DAY ? LONGEST_YEARS : 1);
    }

    private static Optional<String> day(String text, int lastYear) {
        try {
            return Optional.of(LocalDate.parse(text.strip()).toString());
        } catch (DateTimeException notIso) {
            return VietnameseDate.first(Vietnam.fold(text), lastYear)
                    .map(found -> found.day().toString());
        }
    }
}
