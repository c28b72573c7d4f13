package vn.motcua.scenario;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.CaseLimit;
import vn.motcua.shared.Vietnam;

/** What is brought to the desk. */
final class FilingPhrases {

    private FilingPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.given(
                        "hồ sơ {thủ tục} nộp {cách nộp} lúc {thời điểm}",
                        "Đồng hồ đứng ở lúc đó; một cửa vào sổ hồ sơ đủ giấy tờ bắt buộc.",
                        "hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026",
                        (play, said) -> {
                            var at = said.moment(2);
                            play.filing()
                                    .of(
                                            procedure(play, said.text(0), at.toLocalDate()),
                                            said.channel(1),
                                            at.atZone(Vietnam.ZONE).toInstant());
                        })
                .given(
                        "nơi nhận hồ sơ là {chữ}",
                        "Một cửa của cơ quan đó nhận; không nói gì thì là xã Thanh Quang.",
                        "nơi nhận hồ sơ là \"xã Gia Lộc\"",
                        (play, said) -> play.filing()
                                .at(play.offices()
                                        .called(
                                                said.text(0),
                                                LocalDate.ofInstant(
                                                        play.filing().receivedAt(), Vietnam.ZONE))))
                .given(
                        "hồ sơ thuộc trường hợp {chữ}",
                        "Trường hợp của thời hạn, như trong danh mục; không nói gì thì là trường hợp thông thường.",
                        "hồ sơ thuộc trường hợp \"Có xác minh\"",
                        (play, said) ->
                                play.filing().inCase(caseKey(play.filing().procedure(), said.text(0))))
                .given(
                        "người nộp muốn nhận kết quả {cách nhận}",
                        "Cách nhận kết quả; không nói gì thì nhận tại quầy.",
                        "người nộp muốn nhận kết quả qua bưu chính",
                        (play, said) -> play.filing().returnedBy(said.returnMode(0)))
                .given(
                        "người nộp không nộp trực tuyến được vì {chữ}",
                        "Sự cố khách quan, khi thủ tục chỉ nhận giấy trong trường hợp đó.",
                        "người nộp không nộp trực tuyến được vì \"Cổng dịch vụ công ngừng cả ngày\"",
                        (play, said) -> play.filing().afterIncident(said.text(0)))
                .given(
                        "hồ sơ còn thiếu {chữ}",
                        "Một giấy tờ bắt buộc chưa mang theo, tên như trong danh mục.",
                        "hồ sơ còn thiếu \"Tờ khai\"",
                        (play, said) -> play.filing().without(FilledForm.documentKey(play, said.text(0))));
    }

    private static Procedure procedure(Play play, String words, LocalDate day) {
        var inForce = play.stage().catalogue().inForce(day);
        var found = inForce.stream()
                .filter(procedure -> Vietnam.fold(procedure.name()).equals(Vietnam.fold(words)))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "ngày %s không có thủ tục «%s»".formatted(OpenPlaces.DAY.format(day), words),
                        "Dùng một trong các tên: "
                                + inForce.stream().map(Procedure::name).collect(Collectors.joining("; "))));
        var file = play.scenario().procedureKey();
        if (!found.key().value().equals(file)) {
            throw new NotSo(
                    "thủ tục «%s» không phải của tệp này".formatted(words),
                    "Chuyển tình huống sang tệp processes/scenarios/" + found.key() + ".feature");
        }
        return found;
    }

    private static String caseKey(Procedure procedure, String words) {
        return procedure.limits().stream()
                .filter(limit ->
                        limit.key().equals(words) || Vietnam.fold(limit.label()).equals(Vietnam.fold(words)))
                .map(CaseLimit::key)
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "thủ tục không có trường hợp «" + words + "»",
                        "Dùng một trong: "
                                + procedure.limits().stream()
                                        .map(CaseLimit::label)
                                        .collect(Collectors.joining("; "))));
    }
}
