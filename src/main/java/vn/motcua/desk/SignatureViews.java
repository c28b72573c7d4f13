package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignatureCheck;
import vn.motcua.signature.SigningKeys;

/** What a dossier's signed papers show: every signature, judged now. */
@Component
class SignatureViews {

    private final DossierDocuments documents;
    private final StoredFiles files;
    private final CheckSignatures check;
    private final SigningKeys keys;
    private final LastNumbers lastNumbers;
    private final CurrentOfficial current;

    SignatureViews(
            DossierDocuments documents,
            StoredFiles files,
            CheckSignatures check,
            SigningKeys keys,
            LastNumbers lastNumbers,
            CurrentOfficial current) {
        this.documents = documents;
        this.files = files;
        this.check = check;
        this.keys = keys;
        this.lastNumbers = lastNumbers;
        this.current = current;
    }

    /**
     * @param certificate by which the caller signs, null where none is registered
     * @param lastNumber given last to such a result of the authority, with its day; null where none was
     * @param files those that carry a signature
     */
    record SignaturesView(
            SigningKeys.Shown certificate, String lastNumber, LocalDate lastDate, List<SignedPaperView> files) {}

    record SignedPaperView(String documentId, List<SignatureLine> signatures) {}

    /**
     * @param seal whether it is an authority's
     * @param signedAt null where neither a server nor the signer says
     * @param why it is not valid, null if it is
     */
    record SignatureLine(
            String signer,
            boolean seal,
            OffsetDateTime signedAt,
            boolean timeStamped,
            boolean intact,
            boolean trusted,
            boolean valid,
            String why,
            String level) {}

    SignaturesView of(Dossier dossier) {
        var signed = documents.of(dossier.id()).stream()
                .filter(document -> document.mediaType().equals("application/pdf"))
                .map(document -> new SignedPaperView(
                        document.id().toString(),
                        check.of(files.bytes(document)).stream()
                                .map(SignatureViews::line)
                                .toList()))
                .filter(file -> !file.signatures().isEmpty())
                .toList();
        var last = lastNumbers.of(dossier, false);
        return new SignaturesView(
                keys.shown(current.get().id()).orElse(null),
                last.map(LastNumbers.Last::number).orElse(null),
                last.map(LastNumbers.Last::day).orElse(null),
                signed);
    }

    private static SignatureLine line(SignatureCheck one) {
        return new SignatureLine(
                one.signer(),
                one.authority() != null,
                one.signedAt(),
                one.timeStamped(),
                one.intact(),
                one.trusted(),
                one.valid(),
                one.why(),
                one.level());
    }
}
