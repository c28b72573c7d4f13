package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnam;

/** A correction in the words of a dossier's history: which fields, never whose data. */
final class CorrectionWords {

    private CorrectionWords() {}

    static Map<String, String> of(Correction correction) {
        var detail = new LinkedHashMap<String, String>();
        if (!correction.changes().isEmpty()) {
            detail.put(
                    "Trường",
                    correction.changes().stream()
                            .map(change -> change.field().label())
                            .collect(Collectors.joining(", ")));
        }
        if (correction.outage() != null) {
            detail.put(
                    "Sự cố",
                    "từ %s đến %s"
                            .formatted(
                                    Vietnam.minute(correction.outage().from()),
                                    Vietnam.minute(correction.outage().to())));
            detail.put("Số phiếu giấy", correction.outage().paperNumber());
        }
        if (correction.incident() != null) {
            detail.put("Sự cố khiến không nộp trực tuyến được", correction.incident());
        }
        detail.put("Lý do", correction.reason());
        detail.put("Căn cứ", correction.evidence());
        if (correction.fees() != null) {
            detail.put("Phí, lệ phí", correction.fees().label());
        }
        return detail;
    }

    /** The same, with what was asked for and what the leader said to it. */
    static Map<String, String> asked(Correction correction) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Việc", correction.kind().label());
        detail.putAll(of(correction));
        if (correction.note() != null) {
            detail.put("Ý kiến lãnh đạo", correction.note());
        }
        return detail;
    }
}
