package vn.motcua.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.interop.FetchAttachments.Errand;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSettings;

/**
 * The portal's shelf of files. A file that is not what the message said, or no scan, is noted in the dossier's history and
 * done with: the dossier waits for nothing, the desk sees what is missing. Only a shelf that does not answer is asked again.
 */
@Component
class PortalFiles implements Partner {

    static final String NAME = "national-portal-files";
    static final String FETCH = "tải tệp";

    private final PortalHost host;
    private final long largest;
    private final String largestInWords;
    private final PartnerHttp http;
    private final KeepAttachment keepAttachment;

    PortalFiles(PartnerSettings partners, DigitizationSettings scans, PartnerHttp http, KeepAttachment keepAttachment) {
        this.host = new PortalHost(partners.nationalPortal().url());
        this.largest = scans.maxFileSize().toBytes();
        this.largestInWords = scans.maxFileSizeInWords();
        this.http = http;
        this.keepAttachment = keepAttachment;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Cổng dịch vụ công quốc gia (tệp đính kèm)";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        var errand = Errand.of(envelope);
        var address = host.follow(errand.attachment().link());
        if (address instanceof Outcome.Refused<?> refused) {
            return refuse(errand, refused.refusal().message());
        }
        if (errand.attachment().size() > largest) {
            return refuse(errand, "Tệp lớn hơn %s.".formatted(largestInWords));
        }
        try {
            return take(
                    errand,
                    http.get(address.orThrow(), (int) errand.attachment().size() + 1, NationalPortal.PATIENCE));
        } catch (IOException unreachable) {
            return new Delivery.Failed("Máy chủ tệp của Cổng không trả lời.");
        }
    }

    private Delivery take(Errand errand, PartnerHttp.Answer answer) {
        if (answer.later()) {
            return new Delivery.Failed("Máy chủ tệp của Cổng trả lời mã %d.".formatted(answer.status()));
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            return refuse(errand, "Đường dẫn tệp chuyển hướng sang nơi khác.");
        }
        if (answer.status() != 200) {
            return refuse(errand, "Cổng không còn tệp này (mã %d).".formatted(answer.status()));
        }
        if (answer.body().length != errand.attachment().size()) {
            return refuse(errand, "Dung lượng tệp khác với thông điệp của Cổng.");
        }
        if (!sha256(answer.body()).equals(errand.attachment().sha256())) {
            return refuse(errand, "Nội dung tệp khác với mã băm trong thông điệp của Cổng.");
        }
        var kept = keepAttachment.keep(errand, new ByteArrayInputStream(answer.body()));
        return kept instanceof Outcome.Refused<?> refused
                ? refuse(errand, refused.refusal().message())
                : new Delivery.Delivered("Đã lưu");
    }

    private Delivery refuse(Errand errand, String reason) {
        keepAttachment.note(errand, reason);
        return new Delivery.Delivered("Không nhận tệp: " + reason);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
