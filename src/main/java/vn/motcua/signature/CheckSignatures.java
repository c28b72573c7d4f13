package vn.motcua.signature;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Judges every signature of a PDF by the issuers we believe, at the present moment. */
@Component
public class CheckSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(CheckSignatures.class);
    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private static final SignatureCheck UNREADABLE =
            new SignatureCheck("(không rõ)", null, null, null, false, false, false, false, WhyNotValid.of(null), "");

    private final Verifiers verifiers;
    private final Holders holders;
    private final TransactionClock clock;

    CheckSignatures(Verifiers verifiers, Holders holders, TransactionClock clock) {
        this.verifiers = verifiers;
        this.holders = holders;
        this.clock = clock;
    }

    /** Whether there can be a signature in it at all; a glance that spares the judging. */
    private static boolean mayBeSigned(byte[] content) {
        return indexOf(content, RANGE) >= 0;
    }

    /** In the order they were made; empty for a file without any, and for what is no PDF. What cannot be read is one that is not valid. */
    public List<SignatureCheck> of(byte[] content) {
        if (!mayBeSigned(content)) {
            return List.of();
        }
        try {
            return judged(content, clock.instant());
        } catch (RuntimeException unreadable) {
            LOG.warn("The signatures of a file cannot be read", unreadable);
            return List.of(UNREADABLE);
        }
    }

    private List<SignatureCheck> judged(byte[] content, Instant at) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(content));
        validator.setPdfObjFactory(withoutPictures());
        validator.setCertificateVerifier(verifiers.judging());
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setValidationTime(Date.from(at));
        var reports = validator.validateDocument();
        var simple = reports.getSimpleReport();
        return reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(
                        SignatureWrapper::getClaimedSigningTime, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(signature -> check(signature, simple))
                .toList();
    }

    /** Drawing every page of every revision to compare them costs seconds and memory; the objects are compared instead. */
    private static PdfBoxNativeObjectFactory withoutPictures() {
        var factory = new PdfBoxNativeObjectFactory();
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    private SignatureCheck check(SignatureWrapper signature, SimpleReport simple) {
        var certificate = signature.getSigningCertificate();
        var id = signature.getId();
        var changed = changedAfterwards(signature);
        var valid = simple.getIndication(id) == Indication.TOTAL_PASSED && !changed;
        var intact = signature.isSignatureIntact() && signature.isSignatureValid() && !changed;
        if (!valid) {
            LOG.debug("{} {}", simple.getSubIndication(id), simple.getAdESValidationErrors(id));
        }
        var timeStamped = signature.getTimestampList().stream().anyMatch(stamp -> stamp.isSignatureValid());
        var signedAt = timeStamped ? simple.getBestSignatureTime(id) : signature.getClaimedSigningTime();
        var held = certificate == null || certificate.getBinaries() == null
                ? java.util.Optional.<HeldCertificate>empty()
                : holders.holding(certificate.getBinaries());
        return new SignatureCheck(
                certificate == null ? "" : certificate.getCommonName(),
                held.map(HeldCertificate::official).orElse(null),
                held.map(HeldCertificate::authority).orElse(null),
                signedAt == null ? null : Persisted.time(signedAt.toInstant()),
                timeStamped,
                intact,
                certificate != null && certificate.isTrustedChain(),
                valid,
                valid ? null : changed ? WhyNotValid.CHANGED : WhyNotValid.of(simple.getSubIndication(id)),
                signature.getSignatureFormat() == null
                        ? ""
                        : signature.getSignatureFormat().toString());
    }

    /** A later signature may be added, and its picture may lie over an earlier one: a seal does by rule. */
    private static boolean changedAfterwards(SignatureWrapper signature) {
        return !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty();
    }

    private static int indexOf(byte[] content, byte[] sought) {
        outer:
        for (int start = 0; start <= content.length - sought.length; start++) {
            for (int at = 0; at < sought.length; at++) {
                if (content[start + at] != sought[at]) {
                    continue outer;
                }
            }
            return start;
        }
        return -1;
    }
}
