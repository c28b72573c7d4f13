package vn.motcua.scenario;

import vn.motcua.delivery.ParcelStatus;

/** What the carrier tells of a result that travels by post. */
final class ParcelPhrases {

    private ParcelPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "bưu chính phát kết quả cho người nhận",
                        "Đơn vị bưu chính báo đã phát, có người ký nhận.",
                        "bưu chính phát kết quả cho người nhận",
                        (play, said) -> tells(play, ParcelStatus.DELIVERED))
                .when(
                        "bưu chính chuyển hoàn bưu gửi",
                        "Đơn vị bưu chính báo không phát được, bưu gửi đã về lại.",
                        "bưu chính chuyển hoàn bưu gửi",
                        (play, said) -> tells(play, ParcelStatus.RETURNED));
    }

    private static void tells(Play play, ParcelStatus status) {
        play.tasks().withKey("UserTask_FollowParcel");
        play.stage().outside().tellsOfParcel(play.dossier(), status);
    }
}
