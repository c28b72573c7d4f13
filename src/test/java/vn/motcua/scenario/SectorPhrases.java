package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.procedure.SectorSystem;

/** What comes back from the sector's own system. */
final class SectorPhrases {

    private static final String OUTCOME = "sectorOutcome";
    private static final String NUMBER = "125/KQ";

    private SectorPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "công chức thẩm định ghi kết quả từ hệ thống ngành",
                        "Ngành đã giải quyết, hoặc đã nhận hồ sơ chuyển sang; mọi ô bắt buộc được ghi.",
                        "công chức thẩm định ghi kết quả từ hệ thống ngành",
                        (play, said) -> records(play, filled(play, "GRANTED")))
                .when(
                        "công chức thẩm định ghi từ chối từ hệ thống ngành",
                        "Ngành từ chối giải quyết.",
                        "công chức thẩm định ghi từ chối từ hệ thống ngành",
                        (play, said) -> records(play, filled(play, "REFUSED")))
                .when(
                        "công chức thẩm định ghi kết quả từ hệ thống ngành mà thiếu {chữ}",
                        "Bỏ trống ô đó, tên như trên biểu mẫu.",
                        "công chức thẩm định ghi kết quả từ hệ thống ngành mà thiếu \"Số kết quả\"",
                        (play, said) -> {
                            var fields = filled(play, "GRANTED");
                            fields.remove(form(play).keyOf(said.text(0)));
                            records(play, fields);
                        })
                .when(
                        "công chức thẩm định đưa hồ sơ về thẩm định lại vì {chữ}",
                        "Ngành chưa xử lý được: hồ sơ trở lại bước thẩm định.",
                        "công chức thẩm định đưa hồ sơ về thẩm định lại vì \"ngành yêu cầu bổ sung giấy tờ\"",
                        (play, said) -> records(play, Map.of(OUTCOME, "SENT_BACK", "sentBackReason", said.text(0))));
    }

    private static Map<String, Object> filled(Play play, String decision) {
        var form = form(play);
        var rows = new ArrayList<>(List.of(List.of(OUTCOME, "RETURNED")));
        if (form.offers(SectorSystem.DECISION, decision)) {
            rows.add(List.of(SectorSystem.DECISION, decision));
            rows.add(List.of(SectorSystem.RESULT_NUMBER, NUMBER));
        }
        return form.with(rows);
    }

    private static FilledForm form(Play play) {
        return new FilledForm(play, play.tasks().withKey(SectorSystem.STEP.taskId()));
    }

    private static void records(Play play, Map<String, Object> fields) {
        play.does(Role.SPECIALIST, play.tasks().withKey(SectorSystem.STEP.taskId()), fields);
    }
}
