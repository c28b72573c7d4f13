package vn.motcua.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.Vietnam;

/** Time that passes while nobody acts; bells ring on the way. */
final class TimePhrases {

    private static final Duration JUST_AFTER = Duration.ofMinutes(1);

    private TimePhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "qua {số} ngày làm việc",
                        "Đến cùng giờ đó, bấy nhiêu ngày làm việc của cơ quan sau.",
                        "qua 3 ngày làm việc",
                        (play, said) -> play.time().workingDays(said.number(0)))
                .when("qua {số} giờ", "Bấy nhiêu giờ đồng hồ sau.", "qua 2 giờ", (play, said) -> play.time()
                        .until(play.stage().office().now().plus(Duration.ofHours(said.number(0)))))
                .when("đến {thời điểm}", "Đồng hồ chạy đến lúc đó.", "đến 17:01 ngày 06/03/2026", (play, said) -> {
                    play.dossier();
                    play.time().until(said.moment(0).atZone(Vietnam.ZONE).toInstant());
                })
                .when(
                        "quá hạn bước {chữ}",
                        "Một phút sau hạn của bước đang mở đó.",
                        "quá hạn bước \"Thẩm định\"",
                        (play, said) -> {
                            play.dossier();
                            pass(
                                    play,
                                    play.tasks()
                                            .called(said.text(0))
                                            .getDueDate()
                                            .toInstant());
                        })
                .when(
                        "quá hạn trả",
                        "Một phút sau hạn trả kết quả.",
                        "quá hạn trả",
                        (play, said) -> pass(
                                play,
                                Optional.ofNullable(play.row().dueAt())
                                        .orElseThrow(
                                                () -> new NotSo("hồ sơ chưa có hạn trả", "Tiếp nhận hồ sơ trước đã"))));
    }

    private static void pass(Play play, Instant due) {
        play.time().until(due.plus(JUST_AFTER));
    }
}
