package vn.motcua.result;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Signers;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignatureCheck;

/**
 * Cấp lại, thu hồi kết quả: a leader replaces a result that holds an error, at the agency's cost (NĐ 61/2018/NĐ-CP, Điều
 * 21), or takes it back. What was issued stays as it was and is shown as replaced or revoked. Status and clock do not move.
 */
@Component
public class ReissueResult {

    private static final int LEAST_REASON = 10;
    private static final int MOST_REASON = 1000;
    /** What is told to anybody else. */
    public static final Refusal NO_LEADER =
            Refusal.forbidden("Chỉ lãnh đạo cơ quan giải quyết mới cấp lại hoặc thu hồi kết quả.");

    private static final Refusal NOTHING = Refusal.wrongMoment("Hồ sơ này không có kết quả nào đang có giá trị.");

    private final RecordIssuedResult record;
    private final IssuedResults issued;
    private final ReceiveDocument receive;
    private final DossierDocuments documents;
    private final CheckSignatures signatures;
    private final ReissueSerial serials;
    private final Signers signers;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReissueResult(
            RecordIssuedResult record,
            IssuedResults issued,
            ReceiveDocument receive,
            DossierDocuments documents,
            CheckSignatures signatures,
            ReissueSerial serials,
            Signers signers,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.record = record;
        this.issued = issued;
        this.receive = receive;
        this.documents = documents;
        this.signatures = signatures;
        this.serials = serials;
        this.signers = signers;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A result to come in place of the one that holds.
     *
     * @param reason what was wrong, Vietnamese
     * @param number of the new one
     * @param day of the new one
     * @param serial of the form under it; null where it is on none
     * @param file the signed PDF, or the scan of what was signed by hand
     */
    public record Replacement(
            String reason, String number, LocalDate day, String serial, String fileName, byte[] file) {}

    /**
     * A result made from the template to come in place of the one that holds.
     *
     * @param reason what was wrong, Vietnamese
     * @param paper with number, day and public page of its own
     * @param file the same, signed
     */
    public record Remade(String reason, ResultPaper paper, DossierDocument file) {}

    /** Whether the current official may do either now. */
    public boolean offeredFor(Dossier dossier) {
        return leads(dossier) && dossier.processedAt() != null;
    }

    @Transactional
    public Outcome<IssuedResult> replace(Dossier dossier, Replacement asked) {
        var objection = refusal(dossier, asked.reason())
                .or(() -> refusal(dossier, asked))
                .or(() -> serials.objection(dossier, asked.serial()));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var stands = record.of(dossier);
        if (stands.isEmpty()) {
            return Outcome.refused(NOTHING);
        }
        var replaced =
                documents.newestResult(dossier.id()).map(DossierDocument::id).orElse(null);
        var kept = receive.receive(new Upload(
                dossier.id(),
                DocumentPurpose.RESULT,
                "result",
                asked.fileName(),
                replaced,
                new ByteArrayInputStream(asked.file())));
        if (kept instanceof Outcome.Refused<Received> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!kept.orThrow().isNew()) {
            return Outcome.refused(
                    Refusal.refused("Tệp này giống hệt kết quả cũ.").about("file"));
        }
        var next = new Next(
                Tokens.next(),
                stands.get().title(),
                PlainText.line(asked.number()),
                asked.day(),
                kept.orThrow().document());
        serials.replace(
                dossier, asked.serial(), PlainText.line(asked.reason()), "Cấp lại kết quả, số " + next.number());
        return Outcome.done(issue(dossier, stands.get(), next, asked.reason()));
    }

    /** Why nothing may be made to come in its place; empty if it may. */
    public Optional<Refusal> objection(Dossier dossier, String reason) {
        return refusal(dossier, reason)
                .or(() -> record.of(dossier).isEmpty() ? Optional.of(NOTHING) : Optional.empty());
    }

    /** Whether the result is on a form with a serial, of which the authority keeps a stock here. */
    public boolean needsForm(Dossier dossier) {
        return serials.isNeeded(dossier);
    }

    /** In the transaction that made and signed it. */
    @Transactional
    public Outcome<IssuedResult> replace(Dossier dossier, Remade remade) {
        var objection = objection(dossier, remade.reason());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var paper = remade.paper();
        var next = new Next(paper.token(), paper.title(), paper.symbol(), paper.day(), remade.file());
        return Outcome.done(issue(dossier, record.of(dossier).orElseThrow(), next, remade.reason()));
    }

    /** Nothing comes in its place. */
    @Transactional
    public Outcome<IssuedResult> revoke(Dossier dossier, String reason) {
        var objection = objection(dossier, reason);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var stands = record.of(dossier);
        end(stands.get(), IssuedResult.Kind.REVOKED, reason);
        serials.end(
                dossier,
                PlainText.line(reason),
                "Thu hồi, hủy bỏ kết quả số " + stands.get().number());
        events.append(dossier.id(), EventKind.RESULT_REVOKED, detail(stands.get(), reason));
        return Outcome.done(stands.get());
    }

    private record Next(String token, String title, String number, LocalDate day, DossierDocument file) {}

    private IssuedResult issue(Dossier dossier, IssuedResult stands, Next made, String reason) {
        end(stands, IssuedResult.Kind.REPLACED, reason);
        var next = new IssuedResult(
                UUID.randomUUID(),
                dossier.id(),
                stands.authority(),
                made.token(),
                made.file().id(),
                made.file().sha256(),
                made.title(),
                made.number(),
                made.day(),
                current.get().fullName(),
                clock.instant(),
                stands.id(),
                null);
        issued.add(next);
        var detail = detail(stands, reason);
        detail.put("Số mới", next.number());
        detail.put("Ngày mới", Vietnam.day(next.day()));
        events.append(dossier.id(), EventKind.RESULT_REPLACED, detail);
        return next;
    }

    private void end(IssuedResult stands, IssuedResult.Kind kind, String reason) {
        issued.end(
                stands.id(),
                new IssuedResult.End(kind, PlainText.line(reason), current.get().id(), clock.instant()));
    }

    private Map<String, String> detail(IssuedResult stands, String reason) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Số cũ", stands.number());
        detail.put("Lý do", PlainText.line(reason));
        detail.put("Người quyết định", current.get().fullName());
        return detail;
    }

    private Optional<Refusal> refusal(Dossier dossier, String reason) {
        if (!leads(dossier)) {
            return Optional.of(NO_LEADER);
        }
        if (dossier.processedAt() == null) {
            return Optional.of(NOTHING);
        }
        var line = PlainText.line(reason);
        return line == null || line.length() < LEAST_REASON || line.length() > MOST_REASON
                ? Optional.of(
                        Refusal.refused("Ghi lý do, từ 10 đến 1.000 ký tự.").about("reason"))
                : Optional.empty();
    }

    private Optional<Refusal> refusal(Dossier dossier, Replacement asked) {
        var number = PlainText.line(asked.number());
        if (number == null || number.length() > 50) {
            return Optional.of(Refusal.refused("Ghi số của kết quả mới, không quá 50 ký tự.")
                    .about("number"));
        }
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        if (asked.day() == null || asked.day().isAfter(today) || asked.day().isBefore(dossier.resultDate())) {
            return Optional.of(Refusal.refused("Ngày của kết quả mới phải từ ngày kết quả cũ đến hôm nay.")
                    .about("day"));
        }
        if (!signers.able(dossier, asked.day()).contains(current.get().fullName())) {
            return Optional.of(Refusal.refused("Người cấp lại không có thẩm quyền ký vào ngày ấy.")
                    .about("day"));
        }
        return signatures.of(asked.file()).stream()
                .filter(one -> !one.valid())
                .findFirst()
                .map(ReissueResult::broken);
    }

    private static Refusal broken(SignatureCheck one) {
        return Refusal.refused("Chữ ký số của %s trên tệp không hợp lệ: %s.".formatted(one.signer(), one.why()))
                .about("file");
    }

    private boolean leads(Dossier dossier) {
        return current.get().answersAs(Role.LEADER, dossier.competentAuthority());
    }
}
