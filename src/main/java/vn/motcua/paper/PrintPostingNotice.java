package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Delegations;
import vn.motcua.authority.SigningForm;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Thông báo niêm yết công khai: the sheet that hangs on the board (NĐ 20/2021/NĐ-CP Art 8, to be compared with the text). Printed from
 * the register, signed and numbered by hand; it names no identity number, no birthday, no telephone of the applicant.
 */
@Component
public class PrintPostingNotice {

    /** How prints of it are counted. */
    public static final String NOTICE = "POSTING_NOTICE";

    private static final Refusal NOBODY_SIGNS = Refusal.wrongMoment("Cơ quan chưa có ai được ký thông báo hôm nay.");

    private final PaperPress press;
    private final DecidingAuthority deciding;
    private final Authorities authorities;
    private final Delegations delegations;
    private final DossierLaw law;
    private final TransactionClock clock;

    PrintPostingNotice(
            PaperPress press,
            DecidingAuthority deciding,
            Authorities authorities,
            Delegations delegations,
            DossierLaw law,
            TransactionClock clock) {
        this.press = press;
        this.deciding = deciding;
        this.authorities = authorities;
        this.delegations = delegations;
        this.law = law;
        this.clock = clock;
    }

    /** A4. Refused where a field is missing, which it names, and where nobody may sign today. */
    public Outcome<byte[]> print(Dossier dossier, PostingNotice notice) {
        var authority = deciding.of(dossier, notice.postedOn());
        var signer = delegations.on(authority.id(), notice.postedOn()).stream()
                .filter(held -> held.form() == SigningForm.TM || held.form() == SigningForm.KT)
                .findFirst();
        if (signer.isEmpty()) {
            return Outcome.refused(NOBODY_SIGNS);
        }
        var text = press.text();
        var page = page(dossier, notice, authority, signer.get(), text);
        return text.missing().isEmpty()
                ? Outcome.done(press.print("posting-notice", page, clock.instant()))
                : Outcome.refused(new IncompletePaper("Thông báo niêm yết", text.missing()).refusal());
    }

    private PostingNoticePage page(
            Dossier dossier, PostingNotice notice, Authority authority, Delegation signer, PaperText text) {
        var procedure = law.procedureOf(dossier);
        var desk = authorities.find(dossier.receivingAuthority()).orElseThrow();
        return new PostingNoticePage(
                Wording.parts(text.required("Tên cơ quan", authority.name())),
                text.optional("Số", notice.number() == null ? "……/TB" : notice.number()),
                text.required("Địa danh", authority.place()) + ", " + Wording.day(notice.postedOn()),
                String.join("|", dossier.code().value(), procedure.nationalCode(), authority.code()),
                text.required("Tên thủ tục", procedure.name()),
                text.required("Họ và tên", dossier.owner().name()),
                text.orByHand("Nơi cư trú", dossier.owner().address()),
                text.required(
                        "Biên bản họp",
                        "số %s ngày %s".formatted(notice.minutesNumber(), Vietnam.day(notice.heldOn()))),
                text.required("Kết luận", notice.verdict()),
                text.required("Nội dung kết luận", notice.conclusion()),
                procedure.legalBasis().stream()
                        .map(basis -> text.required("Căn cứ", basis))
                        .toList(),
                Vietnam.day(notice.postedOn()),
                "hết ngày " + Vietnam.day(LocalDate.ofInstant(notice.endsAt().minusSeconds(1), Vietnam.ZONE)),
                text.required("Nơi nhận ý kiến", where(desk)),
                Signature.of(signer.signatureLines(), signer, text));
    }

    private static String where(Authority desk) {
        return Stream.of(
                        desk.desk(),
                        desk.name(),
                        desk.address(),
                        desk.phone() == null ? null : "điện thoại " + desk.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
