package vn.motcua.authority;

import java.time.LocalDate;

/** Level of government. DISTRICT was abolished on 1/7/2025 (Luật 72/2025/QH15) and stays for older dossiers. */
public enum Level {
    PROVINCE("Cấp tỉnh"),
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã");

    /** First day without districts. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The level that decides on the day what the law gave to this one: the communes took over from the districts. */
    public Level on(LocalDate day) {
        return this == DISTRICT && !day.isBefore(TWO_LEVELS) ? COMMUNE : this;
    }
}
