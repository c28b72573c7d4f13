package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01), from the register. */
@Component
public class ReceiptPaper {

    private final ProcedureCatalogue catalogue;
    private final Authorities authorities;
    private final ReceiptPdf pdf;

    ReceiptPaper(ProcedureCatalogue catalogue, Authorities authorities, ReceiptPdf pdf) {
        this.catalogue = catalogue;
        this.authorities = authorities;
        this.pdf = pdf;
    }

    /**
     * @param handedIn keys of the papers that were scanned at the counter, besides those always required
     * @return the A5 page as PDF; refused while the dossier is not accepted
     */
    public Outcome<byte[]> print(Dossier dossier, Set<String> handedIn) {
        if (dossier.code() == null) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có giấy tiếp nhận."));
        }
        return Outcome.done(pdf.render(receipt(dossier, handedIn)));
    }

    /** Nội dung yêu cầu: for whom, where that is not the filer, and what in particular. */
    private static String request(Dossier dossier) {
        var owner = dossier.owner().equals(dossier.filer())
                ? null
                : "Chủ hồ sơ: " + dossier.owner().name();
        var lines = Stream.of(owner, dossier.summary()).filter(Objects::nonNull).toList();
        return lines.isEmpty() ? null : String.join(". ", lines);
    }

    private Receipt receipt(Dossier dossier, Set<String> handedIn) {
        var procedure = catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
        var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
        return new Receipt(
                receiving.name(),
                receiving.desk(),
                dossier.code(),
                null,
                receiving.place(),
                LocalDate.ofInstant(dossier.acceptedAt(), Vietnam.ZONE),
                dossier.filer(),
                procedure.name(),
                procedure.nationalCode(),
                request(dossier),
                procedure.documents().stream()
                        .filter(document -> document.required() || handedIn.contains(document.key()))
                        .map(document -> new Receipt.Component(document.name(), document.form(), document.count()))
                        .toList(),
                1,
                LimitText.of(procedure.limit(dossier.caseKey()), procedure.sameDayCutoff()),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.returnMode(),
                procedure.fees().stream()
                        .map(fee -> new Receipt.FeeLine(fee.name(), fee.amount()))
                        .toList(),
                null,
                authorities
                        .official(dossier.acceptedBy())
                        .map(Official::fullName)
                        .orElseThrow());
    }
}
