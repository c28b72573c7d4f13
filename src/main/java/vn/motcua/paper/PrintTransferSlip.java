package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.linked.Branch;
import vn.motcua.linked.Branches;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Phiếu chuyển xử lý (NĐ 61/2018 Art 19.6a, cần đối chiếu nguyên văn): names work and deadline of each agency that does a part of
 * a linked dossier, and how it stands. Neither circular has a form of it.
 */
@Component
public class PrintTransferSlip {

    private final FormSets formSets = FormSets.load();
    private final Letterheads letterheads;
    private final PaperPress press;
    private final Authorities authorities;
    private final DossierLaw law;
    private final Branches branches;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    PrintTransferSlip(
            Letterheads letterheads,
            PaperPress press,
            Authorities authorities,
            DossierLaw law,
            Branches branches,
            CurrentOfficial current,
            TransactionClock clock) {
        this.letterheads = letterheads;
        this.press = press;
        this.authorities = authorities;
        this.law = law;
        this.branches = branches;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the dossier's page offers it: accepted, and of a linked procedure. */
    public boolean offeredFor(Dossier dossier) {
        return dossier.code() != null && !law.procedureOf(dossier).branches().isEmpty();
    }

    /** Dated by the day of printing; refused where it is not offered, and where a field is missing, which it names. */
    public Outcome<byte[]> print(Dossier dossier) {
        if (!offeredFor(dossier)) {
            return Outcome.refused(Refusal.wrongMoment("Chỉ hồ sơ liên thông đã tiếp nhận mới có phiếu chuyển xử lý."));
        }
        var now = clock.instant();
        var text = press.text();
        var page = page(dossier, now, text);
        return text.missing().isEmpty()
                ? Outcome.done(press.print(PaperKind.TRANSFER_SLIP, page, now))
                : Outcome.refused(new IncompletePaper(PaperKind.TRANSFER_SLIP.label(), text.missing()).refusal());
    }

    private TransferSlipPage page(Dossier dossier, Instant now, PaperText text) {
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        var set = formSets.on(day);
        var form = set.form(PaperKind.TRANSFER_SLIP).orElseThrow();
        var procedure = law.procedureOf(dossier);
        var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var competent = authorities.find(dossier.competentAuthority()).orElseThrow();
        var request = Request.of(dossier, procedure, set, text);
        var sent = branches.of(dossier.id()).stream().collect(Collectors.toMap(Branch::key, Function.identity()));
        return new TransferSlipPage(
                letterheads.of(
                        set, form, Issuer.desk(receiving), null, day, text, request.code(), procedure.nationalCode()),
                request,
                text.required("Cơ quan chủ trì", competent.name()),
                text.required("Kết quả của thủ tục", procedure.result()),
                text.required("Ngày hẹn trả", Wording.moment(dossier.dueAt())),
                Wording.moment(now),
                procedure.branches().stream()
                        .map(declared -> row(declared, Optional.ofNullable(sent.get(declared.key())), text))
                        .toList(),
                Signature.asPerson("Người lập phiếu", current.get().fullName(), text));
    }

    private static TransferSlipPage.Row row(LinkedBranch declared, Optional<Branch> sent, PaperText text) {
        return new TransferSlipPage.Row(
                text.required("Cơ quan thực hiện", sent.map(Branch::authority).orElse(declared.authority())),
                text.required("Nội dung công việc", declared.label()),
                text.required("Kết quả phần này", declared.result()),
                sent.map(branch -> "Trước " + Wording.moment(branch.dueAt()))
                        .orElseGet(() -> LimitText.of(declared.limit(), null) + " kể từ khi chuyển"),
                text.optional(
                        "Tình trạng", sent.map(PrintTransferSlip::standing).orElse("Chưa chuyển")));
    }

    private static String standing(Branch branch) {
        if (branch.open()) {
            return "Chuyển " + Wording.moment(branch.sentAt());
        }
        var answer = branch.answer();
        var paper = answer.number() == null
                ? ""
                : ", văn bản số %s ngày %s".formatted(answer.number(), Vietnam.day(answer.date()));
        return "%s%s%s"
                .formatted(answer.result().label(), paper, answer.at().isAfter(branch.dueAt()) ? ", sau hạn" : "");
    }
}
