package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.result.SerialForms;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignatureCheck;

/**
 * Whether a dossier may be concluded by the result that is there: by the parameter {@code result.signature} it must be
 * signed electronically by whoever signs, or be the scan of a wet-signed one, or either. A signature that is there and not
 * valid is always an obstacle.
 */
@Component
public class SignedResultRule {

    private static final Refusal UNSIGNED = Refusal.refused(
            "Kết quả lập từ mẫu chưa có chữ ký. Hãy ký số ở thẻ «Hồ sơ», hoặc in ra ký tay, đóng dấu rồi tải bản quét lên.");

    private static final Refusal UNSEALED = Refusal.refused(
            "Kết quả lãnh đạo đã ký số chưa có số, ngày và dấu của cơ quan. Hãy đóng dấu số ở thẻ «Hồ sơ», hoặc in ra đóng dấu rồi tải bản quét lên.");

    static final String PARAMETER = "result.signature";

    private final CheckSignatures check;
    private final StoredFiles files;
    private final SeenResults results;
    private final ResultSignatures signatures;
    private final MadeResults made;
    private final SerialForms serials;
    private final Authorities authorities;
    private final DossierLaw law;

    SignedResultRule(
            CheckSignatures check,
            StoredFiles files,
            SeenResults results,
            ResultSignatures signatures,
            MadeResults made,
            SerialForms serials,
            Authorities authorities,
            DossierLaw law) {
        this.check = check;
        this.files = files;
        this.results = results;
        this.signatures = signatures;
        this.made = made;
        this.serials = serials;
        this.authorities = authorities;
        this.law = law;
    }

    /**
     * @param signer full name of whoever signs
     * @param number as it is to be recorded
     * @param day as it is to be recorded
     */
    public Optional<Refusal> objection(Dossier dossier, String signer, String number, LocalDate day) {
        return serials.objection(dossier).or(() -> ofTheFile(dossier, signer, number, day));
    }

    /**
     * Of what was just concluded, as it stands in the register.
     *
     * @throws RefusalException where it may not be
     */
    public void mustHold(Dossier concluded) {
        objection(concluded, concluded.resultSigner(), concluded.resultNumber(), concluded.resultDate())
                .ifPresent(refusal -> {
                    throw new RefusalException(refusal);
                });
    }

    /**
     * The same where a clerk numbers and seals it later: what is signed by hand is scanned by the clerk.
     *
     * @param signer full name of whoever signs
     */
    public Optional<Refusal> objectionBeforeIssue(Dossier dossier, String signer) {
        var mode = law.parameter(dossier, PARAMETER).value();
        var newest = results.newest(dossier);
        return mode.equals("WET") || newest.isEmpty() && !mode.equals("ELECTRONIC")
                ? Optional.empty()
                : objection(mode, newest.map(this::signaturesOf).orElse(List.of()), signer, this::name);
    }

    private Optional<Refusal> ofTheFile(Dossier dossier, String signer, String number, LocalDate day) {
        var mode = law.parameter(dossier, PARAMETER).value();
        var newest = results.newest(dossier);
        if (newest.flatMap(made::printedIn).isPresent()) {
            return Optional.of(UNSIGNED);
        }
        if (mode.equals("WET") || newest.isEmpty()) {
            return Optional.empty();
        }
        return objection(mode, signaturesOf(newest.get()), signer, this::name).or(() -> signatures
                .of(newest.get().id())
                .filter(line -> !line.says(number, day))
                .map(line -> line.number() == null
                        ? UNSEALED
                        : Refusal.refused(
                                        "Kết quả đã ký số với số %1$s, ngày %2$td/%2$tm/%2$tY. Hãy ghi đúng số, ngày ấy, hoặc ký số lại."
                                                .formatted(line.number(), line.day()))
                                .about("resultNumber")));
    }

    private List<SignatureCheck> signaturesOf(DossierDocument file) {
        return file.mediaType().equals("application/pdf") ? check.of(files.bytes(file)) : List.of();
    }

    /** @param name of whose signature it is */
    static Optional<Refusal> objection(
            String mode, List<SignatureCheck> found, String signer, Function<SignatureCheck, String> name) {
        var broken = found.stream().filter(one -> !one.valid()).findFirst();
        if (broken.isPresent()) {
            return Optional.of(
                    Refusal.refused("Chữ ký số của %s trên kết quả không hợp lệ: %s. Hãy tải lên tệp khác rồi ký lại."
                            .formatted(broken.get().signer(), broken.get().why())));
        }
        return mode.equals("ELECTRONIC")
                        && found.stream().noneMatch(one -> name.apply(one).equals(signer))
                ? Optional.of(Refusal.refused(
                        "Kết quả của thủ tục này phải có chữ ký số của người ký (%s). Hãy ký số kết quả ở thẻ «Hồ sơ» rồi hoàn thành lại."
                                .formatted(signer)))
                : Optional.empty();
    }

    private String name(SignatureCheck one) {
        return one.official() == null
                ? one.signer()
                : authorities.official(one.official()).map(Official::fullName).orElse(one.signer());
    }
}
