package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.IncompletePaper;
import vn.motcua.paper.ReceiptPaper;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả, for whoever filed at the portal and will never stand at the desk: on acceptance,
 * and again, marked as a replacement, when something on it has changed. It is made of what the register held then, so that
 * every attempt to send it says the same; the latest ones are remembered for the next attempt, and made one at a time, since
 * printing is by far the dearest part of a message.
 */
@Component
class ReceiptForPortal {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptForPortal.class);

    private static final int REMEMBERED = 128;

    private final ReceiptPaper paper;
    private final DossierDocuments documents;
    private final Map<News, ObjectNode> latest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<News, ObjectNode> eldest) {
            return size() > REMEMBERED;
        }
    };

    ReceiptForPortal(ReceiptPaper paper, DossierDocuments documents) {
        this.paper = paper;
        this.documents = documents;
    }

    /** Empty unless the news is of a dossier filed online and makes a receipt, the first or another. A receipt with a hole is not sent, the news is. */
    Optional<ObjectNode> of(Dossier dossier, News news) {
        if (dossier.portalCode() == null || !makesOne(news)) {
            return Optional.empty();
        }
        try {
            return Optional.of(remembered(dossier, news));
        } catch (IncompletePaper incomplete) {
            LOG.warn("No receipt of dossier {} for the portal: {}", dossier.id(), incomplete.fields());
            return Optional.empty();
        }
    }

    private static boolean makesOne(News news) {
        return news.kind() == EventKind.ACCEPTED || news.accepted() && ReceiptPaper.replacedAfter(news.kind());
    }

    private ObjectNode remembered(Dossier dossier, News news) {
        synchronized (latest) {
            var file = latest.get(news);
            if (file == null) {
                file = file(dossier, news);
                latest.put(news, file);
            }
            return file;
        }
    }

    private ObjectNode file(Dossier dossier, News news) {
        var scanned = documents.versions(dossier.id()).stream()
                .filter(kept -> kept.stoodAt(news.known()))
                .map(KeptDocument::document)
                .filter(document ->
                        document.purpose() == DocumentPurpose.COMPONENT && news.after(document.uploadedAt()))
                .map(DossierDocument::documentKey)
                .collect(Collectors.toSet());
        return JsonNodeFactory.instance
                .objectNode()
                .put("TenTepDinhKem", "giay-tiep-nhan-%s.pdf".formatted(dossier.code()))
                .put(
                        "NoiDung",
                        Base64.getEncoder()
                                .encodeToString(paper.printAsOf(dossier, scanned, news.known(), news.dueAt())
                                        .orThrow()));
    }
}
