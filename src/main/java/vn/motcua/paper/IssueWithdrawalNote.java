package vn.motcua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Ending;
import vn.motcua.shared.Outcome;

/**
 * Giấy xác nhận rút hồ sơ: what the desk gives whoever takes a dossier back, so that they hold in hand when it ended and
 * what comes back to them. The authority decides nothing by it, so nobody signs for the authority.
 */
@Component
class IssueWithdrawalNote {

    private static final String FILER = "NGƯỜI RÚT HỒ SƠ";
    private static final String DESK = "NGƯỜI GHI NHẬN";

    private final IssuePaper issuePaper;
    private final IssueSigned issueSigned;
    private final StageByClock stage;
    private final DossierClock clock;
    private final DossierRegister register;
    private final Authorities authorities;

    IssueWithdrawalNote(
            IssuePaper issuePaper,
            IssueSigned issueSigned,
            StageByClock stage,
            DossierClock clock,
            DossierRegister register,
            Authorities authorities) {
        this.issuePaper = issuePaper;
        this.issueSigned = issueSigned;
        this.stage = stage;
        this.clock = clock;
        this.register = register;
        this.authorities = authorities;
    }

    /** Refused where a fact is missing or cannot be printed, which it names. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issue(Ending withdrawal) {
        var dossier = register.get(withdrawal.dossier());
        var desk = issueSigned.desk(dossier);
        var officer = authorities
                .official(withdrawal.endedBy())
                .map(Official::fullName)
                .orElse(null);
        var papers = dossier.code() == null
                ? "Toàn bộ giấy tờ đã nộp"
                : "Giấy tờ đã nhận, theo Giấy tiếp nhận hồ sơ và hẹn trả kết quả";
        return issuePaper.issue(PaperKind.WITHDRAWAL_NOTE, dossier, desk, blank -> {
            var text = blank.text();
            return new WithdrawalPage(
                    blank.head(),
                    blank.request(),
                    desk.name(),
                    Wording.moment(withdrawal.at()),
                    text.required("Giai đoạn", stage.of(dossier.id())),
                    text.required("Lý do rút hồ sơ", withdrawal.reason()),
                    text.required("Phí, lệ phí", withdrawal.fees().label()),
                    List.of(papers),
                    Wording.moment(clock.giveBackDue(dossier, withdrawal.at())),
                    Signature.asPerson(FILER, dossier.filer().name(), text),
                    Signature.asPerson(DESK, officer, text));
        });
    }
}
