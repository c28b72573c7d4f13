package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Whether whoever is signed in may close books of an authority today, with the signature that the register gives them. */
@Component
class BookSigner {

    private static final Set<Role> HEADS = Set.of(Role.LEADER, Role.CENTRE_HEAD);

    private final DecidingAuthority deciding;
    private final AuthoritySigners signers;
    private final SignatureBlocks signatures;
    private final PaperPress press;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    BookSigner(
            DecidingAuthority deciding,
            AuthoritySigners signers,
            SignatureBlocks signatures,
            PaperPress press,
            CurrentOfficial current,
            TransactionClock clock) {
        this.deciding = deciding;
        this.signers = signers;
        this.signatures = signatures;
        this.press = press;
        this.current = current;
        this.clock = clock;
    }

    /**
     * For an authority that has ended its successor signs. Refused for whoever heads neither it nor its centre, whatever
     * the register lets them sign, and without a delegation today.
     */
    Outcome<Delegation> of(AuthorityId authority) {
        if (HEADS.stream().noneMatch(head -> current.get().answersAs(head, authority))) {
            return Outcome.refused(Refusal.forbidden(
                    "Khóa sổ là việc của lãnh đạo cơ quan hoặc giám đốc trung tâm; ủy quyền ký sổ không thay"
                            + " được chức vụ."));
        }
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return signers.signer(
                PaperKind.DOSSIER_BOOK,
                deciding.of(authority, today),
                current.get().id(),
                today);
    }

    /** What stands under the closing. */
    Signature signature(AuthorityId authority, Delegation delegation) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return signatures.of(PaperKind.DOSSIER_BOOK, deciding.of(authority, today), delegation, today, press.text());
    }

    /** As {@link #of}; refused for whoever has asked for the closing: two acts of two people. */
    Outcome<Delegation> deciding(AuthorityId authority, BookClosing asked) {
        return asked.askedBy().equals(current.get().id())
                ? Outcome.refused(Refusal.forbidden(
                        "Người đề nghị khóa sổ không tự khóa sổ: việc khóa sổ do người có thẩm quyền ký khác"
                                + " quyết định."))
                : of(authority);
    }
}
