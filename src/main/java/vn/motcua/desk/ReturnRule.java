package vn.motcua.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.result.CheckReceiver;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;

/**
 * Whether a result may be handed over: at the counter only to somebody whose identity was checked, and in another way than
 * the applicant chose only with a word about who asked for it. Asked at the one door that all hand-overs pass.
 */
@Component
public class ReturnRule {

    private static final int LEAST_REASON = 10;
    private static final Refusal UNCHECKED = Refusal.refused(
            "Chưa kiểm tra người đến nhận. Ở thẻ «Hồ sơ», bấm «Trả tại quầy»: trang đó ghi giấy tờ tùy thân, giấy hẹn hoặc giấy ủy"
                    + " quyền, phiếu ký nhận, rồi trả kết quả luôn.");
    private static final Refusal OTHER_WAY = Refusal.refused(
                    "Người nộp đăng ký nhận kết quả tại quầy. Trả cách khác thì ghi chú ai đề nghị, vì sao (ít nhất 10 ký tự).")
            .about("note");

    private final CheckReceiver checkReceiver;
    private final DossierRegister register;

    ReturnRule(CheckReceiver checkReceiver, DossierRegister register) {
        this.checkReceiver = checkReceiver;
        this.register = register;
    }

    /** @param note null if there is nothing to say */
    public Optional<Refusal> objection(DossierId dossier, ReturnMode way, String note) {
        if (way == ReturnMode.DESK) {
            return checkReceiver.checked(dossier) ? Optional.empty() : Optional.of(UNCHECKED);
        }
        return register.get(dossier).returnMode() == ReturnMode.DESK && !says(note)
                ? Optional.of(OTHER_WAY)
                : Optional.empty();
    }

    private static boolean says(String note) {
        var line = PlainText.line(note);
        return line != null && line.length() >= LEAST_REASON;
    }
}
