package vn.motcua.digitization.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stages of a scan after it was kept, in their order. Each can be done again without harm. */
enum ScanStage {
    VIRUS("Quét mã độc"),
    PAGES("Xem chất lượng trang"),
    OCR("Nhận dạng chữ, lập bản PDF/A"),
    TEXT("Ghi chữ để tìm kiếm"),
    DATA("Bóc tách dữ liệu");

    /** What takes a moment, and what an official is told while the paper is still on the desk. */
    static final Set<ScanStage> QUICK = Set.of(VIRUS, PAGES);

    /** What takes a processor for seconds a page. */
    static final Set<ScanStage> SLOW = Set.of(OCR, TEXT, DATA);

    /** What is left once the text is known. */
    static final List<String> FINISHING = List.of(TEXT.name(), DATA.name());

    private final String label;

    ScanStage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Empty after the last. */
    Optional<ScanStage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
