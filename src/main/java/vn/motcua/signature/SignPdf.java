package vn.motcua.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.awt.Color;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts one PAdES signature into a PDF by an incremental update, so that every earlier signature stays valid. With a
 * time-stamp server it carries a time stamp (B-T), else the time of our clock (B-B).
 */
@Component
class SignPdf {

    private static final Logger LOG = LoggerFactory.getLogger(SignPdf.class);
    private static final String REGULAR = "/paper/fonts/LiberationSerif-Regular.ttf";

    /** Points. */
    private static final float LARGEST = 9;

    /** Room for a certificate chain and a time stamp. */
    private static final int CONTENT_BYTES = 24_000;

    private final TimeStampServer timeStamps;
    private final Verifiers verifiers;

    SignPdf(TimeStampServer timeStamps, Verifiers verifiers) {
        this.timeStamps = timeStamps;
        this.verifiers = verifiers;
    }

    /** @param timeStamped false where there is no server, or it did not answer */
    record Signed(byte[] pdf, boolean timeStamped) {}

    Signed sign(byte[] pdf, DeviceKey key, Visible visible, Instant at) {
        if (timeStamps.configured()) {
            try {
                return new Signed(sign(pdf, key, visible, at, SignatureLevel.PAdES_BASELINE_T), true);
            } catch (TimeStampServer.Silent silent) {
                LOG.warn("No time stamp: {}. The signature carries the time of our clock", silent.getMessage());
            }
        }
        return new Signed(sign(pdf, key, visible, at, SignatureLevel.PAdES_BASELINE_B), false);
    }

    private byte[] sign(byte[] pdf, DeviceKey key, Visible visible, Instant at, SignatureLevel level) {
        var parameters = parameters(key, at, level);
        parameters.setImageParameters(image(visible));
        var document = new InMemoryDocument(pdf);
        var service = service();
        var content = service.getDataToSign(document, parameters);
        var value = key.sign(content, parameters.getDigestAlgorithm());
        return bytes(service.signDocument(document, parameters, value));
    }

    /** Adds what is needed to judge every signature of the file in later years, under a time stamp (LTA). */
    byte[] forLater(byte[] pdf) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        parameters.getArchiveTimestampParameters().setContentSize(CONTENT_BYTES);
        return bytes(service().extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private PAdESService service() {
        var service = new PAdESService(verifiers.signing());
        service.setPdfObjFactory(factory());
        service.setTspSource(timeStamps);
        return service;
    }

    /** A seal lies over a third of the signature by rule (NĐ 30/2020/NĐ-CP, Phụ lục I): fields may overlap. */
    private static PdfBoxNativeObjectFactory factory() {
        var checker = new PdfSignatureFieldPositionChecker();
        checker.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        checker.setAlertOnSignatureFieldOutsidePageDimensions(new SilentOnStatusAlert());
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfSignatureFieldPositionChecker(checker);
        return factory;
    }

    private static PAdESSignatureParameters parameters(DeviceKey key, Instant at, SignatureLevel level) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.setContentSize(CONTENT_BYTES);
        parameters.setSignerName(Certificates.nameOf(key.certificate().getCertificate()));
        parameters.setAppName("Một Cửa");
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private static SignatureImageParameters image(Visible visible) {
        var image = new SignatureImageParameters();
        if (visible.picture() != null) {
            image.setImage(new InMemoryDocument(visible.picture(), "picture.png"));
            image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        }
        if (!visible.lines().isEmpty()) {
            image.setTextParameters(text(visible));
        }
        var place = visible.place();
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.left());
        field.setOriginY(place.top());
        field.setWidth(place.width());
        field.setHeight(place.height());
        field.setRotation(VisualSignatureRotation.AUTOMATIC);
        image.setFieldParameters(field);
        return image;
    }

    private static SignatureImageTextParameters text(Visible visible) {
        var font = new DSSFileFont(SignPdf.class.getResourceAsStream(REGULAR));
        font.setSize(size(visible));
        font.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", visible.lines()));
        text.setFont(font);
        text.setTextColor(new Color(visible.colour()));
        text.setBackgroundColor(null);
        text.setPadding(2);
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setSignerTextHorizontalAlignment(
                visible.centred() ? SignerTextHorizontalAlignment.CENTER : SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        return text;
    }

    /** So that the longest line fits: a letter is half as wide as high. */
    private static float size(Visible visible) {
        var longest = visible.lines().stream().mapToInt(String::length).max().orElse(1);
        return Math.min(LARGEST, (visible.place().width() - 4) / (longest * 0.5f));
    }

    private static byte[] bytes(DSSDocument document) {
        return DSSUtils.toByteArray(document);
    }
}
