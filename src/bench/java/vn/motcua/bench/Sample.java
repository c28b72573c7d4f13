package vn.motcua.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the officials of the bench enter. */
final class Sample {

    /** Each with a desk, a specialist and a chairman in the trial's sample. */
    static final List<String> COMMUNES = List.of("thanh-quang", "gia-loc", "tu-ky", "hai-duong");

    /** Where an applicant at the portal files for a commune. */
    static final Map<String, String> AUTHORITIES = Map.of(
            "thanh-quang", "xa-thanh-quang",
            "gia-loc", "xa-gia-loc",
            "tu-ky", "xa-tu-ky",
            "hai-duong", "phuong-hai-duong");

    static final String FILER = "Nguyễn Văn Mẫu";
    static final Map<String, Object> REGISTRATION = Map.of(
            "procedure",
            "birth-registration",
            "channel",
            "DESK",
            "returnMode",
            "DESK",
            "filer",
            Map.of("name", FILER),
            "shownPapers",
            List.of("declaration", "identity-paper"));
    static final Map<String, Object> ACCEPTED = Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY");
    static final Map<String, Object> NO_SCAN = Map.of("noScanReason", "PRESENT_ONLY");
    static final Map<String, Object> ELIGIBLE = Map.of("reviewOutcome", "ELIGIBLE");
    static final Map<String, Object> HANDED = Map.of("returnedTo", FILER, "returnChannel", "DESK");

    private Sample() {}

    static Map<String, Object> signed(LocalDate day) {
        return Map.of("signingOutcome", "SIGNED", "resultNumber", "15/2026", "resultDate", day.toString());
    }

    /** A scan of the usual size whose content is nobody else's. */
    static byte[] scan(String mark) {
        return SampleScan.of(mark);
    }
}
