package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Đính chính: what was written wrongly of a dossier's people, wish or reception, field by field, before and after on record. */
@Component
public class CorrectData {

    private final DossierRows rows;
    private final CorrectionRules rules;
    private final SamePerson samePerson;
    private final WishRules wishRules;
    private final PutRight putRight;

    CorrectData(
            DossierRows rows, CorrectionRules rules, SamePerson samePerson, WishRules wishRules, PutRight putRight) {
        this.rows = rows;
        this.rules = rules;
        this.samePerson = samePerson;
        this.wishRules = wishRules;
        this.putRight = putRight;
    }

    /**
     * @param values by key of {@link CorrectableField}; what is absent stays, blank is none
     * @return done, or put to a leader, as its state says
     */
    @Transactional
    public Outcome<Correction> correct(DossierId id, Map<String, String> values, CorrectionGrounds typed) {
        var dossier = rows.findById(id).orElseThrow();
        var objection = rules.objection(dossier, Correction.Kind.DATA);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var entered = new Entered();
        var now = CorrectedData.of(dossier);
        var after = now.with(values == null ? Map.of() : values, entered);
        var grounds = typed.read(entered);
        if (entered.errors().isEmpty()) {
            check(dossier, now, after, entered);
        }
        if (!entered.errors().isEmpty()) {
            return Outcome.refused(Refusal.invalid(entered.errors()));
        }
        var changes = now.changesTo(after);
        return unchangedOrAnother(dossier, changes, after)
                .<Outcome<Correction>>map(Outcome::refused)
                .orElseGet(() -> putRight.put(
                        dossier,
                        Correction.Kind.DATA,
                        grounds,
                        new PutRight.Particulars(null, null, null, null, changes),
                        wishRules.asksLeader(dossier, after)));
    }

    private Optional<Refusal> unchangedOrAnother(
            Dossier dossier, List<Correction.Change> changes, CorrectedData after) {
        return changes.isEmpty()
                ? Optional.of(Refusal.refused("Không có gì thay đổi so với dữ liệu đang lưu."))
                : samePerson.objection(dossier, after).or(() -> wishRules.objection(dossier, after));
    }

    /** What intake asks of the people, asked of what has changed. */
    private static void check(Dossier dossier, CorrectedData now, CorrectedData after, Entered entered) {
        if (after.wish().returnMode() == ReturnMode.POST
                && now.receiver().address() != null
                && after.receiver().address() == null) {
            entered.wrong(
                    after.receiver().equals(after.filer()) ? "filer.address" : "receiver.address",
                    "Kết quả gửi qua bưu chính: không bỏ được địa chỉ của người nhận.");
        }
        if (now.authorityPaper() != null
                && after.authorityPaper() == null
                && !after.owner().equals(after.filer())) {
            entered.wrong("authorityPaper", "Người nộp không phải chủ hồ sơ: không bỏ được giấy ủy quyền.");
        }
    }
}
