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
    PERSON_NAME("Họ và tên", "Họ và tên chỉ gồm chữ cái."),
    TEXT("Chữ", "Nội dung dài quá 500 ký tự.");

    private static final int LONGEST = 500;

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
            case DATE -> day(text, today);
            case PERSON_NAME -> PersonName.typed(text);
            case TEXT -> Optional.ofNullable(PlainText.line(text)).filter(line -> line.length() <= LONGEST);
        };
    }

    /** As people read it. */
    public String shown(String value) {
        return this == DATE ? Vietnam.day(LocalDate.parse(value)) : value;
    }

    private static Optional<String> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text.strip()).toString());
        } catch (DateTimeException notIso) {
            return VietnameseDate.first(Vietnam.fold(text), today.getYear() + 1)
                    .map(found -> found.day().toString());
        }
    }
}
