package vn.motcua.dossier;

import vn.motcua.shared.Refusal;

/** The refusal of a verb that the status does not allow. */
final class WrongStatus {

    private WrongStatus() {}

    static Refusal of(Dossier dossier, String verb) {
        return Refusal.wrongMoment(
                dossier.signed() && dossier.running()
                        ? "Không thể %s: kết quả của cơ quan chủ trì đã ký, hồ sơ chờ các phần liên thông."
                                .formatted(verb)
                        : "Không thể %s: hồ sơ đang ở trạng thái «%s»."
                                .formatted(verb, dossier.status().label()));
    }
}
