package vn.motcua.signature;

import eu.europa.esig.dss.model.DSSException;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Signs the files of a dossier so that the signatures are seen where the law wants them. */
@Component
public class SignFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SignFiles.class);
    private static final Refusal NOT_SIGNABLE = Refusal.refused(
            "Không ký được vào tệp PDF này: tệp bị khóa không cho ký thêm, hoặc cấu trúc không đúng chuẩn. Hãy in ra một tệp PDF khác rồi tải lên.");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int BLUE = 0x1A3C9E;
    private static final int RED = 0xC00000;
    private static final int BLACK = 0x000000;

    private final SignPdf sign;
    private final SignatureSettings settings;

    SignFiles(SignPdf sign, SignatureSettings settings) {
        this.sign = sign;
        this.settings = settings;
    }

    /** Name and time at the top right of the first page (TT 01/2023/TT-VPCP Art 7); an image becomes a PDF first. */
    public Outcome<SignedFile> scan(byte[] content, String mediaType, SigningKey key, String name, Instant at) {
        return attempt(() -> {
            var pdf = ImageAsPdf.of(content, mediaType);
            if (pdf instanceof Outcome.Refused<byte[]> refused) {
                return Outcome.refused(refused.refusal());
            }
            var place = ResultPlaces.in(pdf.orThrow(), name).scan();
            var visible =
                    new Visible(List.of("Người ký: " + name, "Thời gian ký: " + moment(at)), null, place, BLUE, false);
            var signed = sign.sign(pdf.orThrow(), key.key(), visible, at);
            return Outcome.done(new SignedFile(signed.pdf(), signed.timeStamped(), false));
        });
    }

    /**
     * The leader's signature; then the authority's, once with number and day unless they are printed, and once as its seal.
     *
     * @param seal null where the authority has no key here, or a clerk seals it later: number and day, if they are known, then
     *     stand in the leader's signature
     */
    public Outcome<SignedFile> result(
            byte[] content, String mediaType, SigningKey leader, SigningKey seal, ResultMarks marks, Instant at) {
        return attempt(() -> {
            var pdf = ImageAsPdf.of(content, mediaType);
            if (pdf instanceof Outcome.Refused<byte[]> refused) {
                return Outcome.refused(refused.refusal());
            }
            return Outcome.done(signed(pdf.orThrow(), leader, seal, marks, at));
        });
    }

    private SignedFile signed(byte[] pdf, SigningKey leader, SigningKey seal, ResultMarks marks, Instant at)
            throws IOException {
        var places = ResultPlaces.in(pdf, marks.signer());
        var lines = new java.util.ArrayList<>(
                List.of("Người ký: " + marks.signer(), "Cơ quan: " + marks.authority(), "Thời gian ký: " + moment(at)));
        if (seal == null && !marks.printed() && marks.number() != null) {
            lines.add(0, "Số: " + marks.number() + ", ngày " + DAY.format(marks.day()));
        }
        var signed = sign.sign(pdf, leader.key(), new Visible(lines, null, places.signer(), BLUE, true), at);
        if (seal == null) {
            return kept(signed.pdf(), signed.timeStamped(), false);
        }
        var sealed = seal(signed.pdf(), places, seal, marks, at);
        return kept(sealed.pdf(), signed.timeStamped() && sealed.timeStamped(), true);
    }

    /** The authority's alone, on what the leader has signed: number and day, and its seal. */
    public Outcome<SignedFile> seal(byte[] signedPdf, SigningKey seal, ResultMarks marks, Instant at) {
        return attempt(() -> {
            var sealed = seal(signedPdf, ResultPlaces.in(signedPdf, marks.signer()), seal, marks, at);
            return Outcome.done(kept(sealed.pdf(), sealed.timeStamped(), true));
        });
    }

    private SignPdf.Signed seal(byte[] pdf, ResultPlaces places, SigningKey seal, ResultMarks marks, Instant at) {
        var numbered = pdf;
        if (!marks.printed()) {
            var words = List.of(marks.number(), "ngày " + DAY.format(marks.day()));
            var number = new Visible(words, null, places.number(), BLACK, false);
            numbered = sign.sign(pdf, seal.key(), number, at).pdf();
        }
        var name = List.of(marks.authority(), moment(at));
        var picture = new Visible(seal.picture() == null ? name : List.of(), seal.picture(), places.seal(), RED, true);
        return sign.sign(numbered, seal.key(), picture, at);
    }

    private SignedFile kept(byte[] pdf, boolean timeStamped, boolean sealed) {
        return new SignedFile(timeStamped && settings.longTerm() ? sign.forLater(pdf) : pdf, timeStamped, sealed);
    }

    private interface Signing {
        Outcome<SignedFile> now() throws IOException;
    }

    private static Outcome<SignedFile> attempt(Signing signing) {
        try {
            return signing.now();
        } catch (IOException | DSSException refused) {
            LOG.warn("A file could not be signed", refused);
            return Outcome.refused(NOT_SIGNABLE);
        }
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnam.ZONE));
    }
}
