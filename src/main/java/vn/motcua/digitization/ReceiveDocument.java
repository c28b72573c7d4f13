package vn.motcua.digitization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Takes a scanned paper in. Refused: a name that is a path, an empty file, one above the limit, one that by its content
 * is no scan or cannot be opened; nothing of it is left behind. Where name and content disagree the content wins. The same content for the
 * same paper of the same dossier answers with the row of the first time.
 */
@Service
public class ReceiveDocument {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");
    private static final int MAX_KEY_LENGTH = 100;
    private static final Refusal NO_LONGER_THERE =
            Refusal.wrongMoment("Tệp này vừa được thay hoặc bị gạch. Hãy tải lại hồ sơ rồi xem lại.");

    private final DocumentStore store;
    private final ScanAdmission admission;
    private final DocumentRows rows;
    private final CurrentOfficial officials;
    private final TransactionClock clock;
    private final ApplicationEventPublisher events;

    ReceiveDocument(
            DocumentStore store,
            ScanAdmission admission,
            DocumentRows rows,
            CurrentOfficial officials,
            TransactionClock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.store = store;
        this.admission = admission;
        this.rows = rows;
        this.officials = officials;
        this.clock = clock;
    }

    /** May the sender touch the dossier? The caller has asked that already. */
    @Transactional
    public Outcome<Received> receive(Upload upload) {
        if (!isKey(upload.documentKey())) {
            return Outcome.refused(Refusal.invalid("Mã giấy tờ không hợp lệ."));
        }
        var name = FileName.of(upload.fileName());
        if (name instanceof Outcome.Refused<FileName> refused) {
            return Outcome.refused(refused.refusal());
        }
        var obstacle = obstacle(upload);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return store.put(upload.content(), admission).map(content -> row(upload, name.orThrow(), content));
    }

    /** A version takes the place of one that stands, of the same paper. The row stays locked until this one is there. */
    private Optional<Refusal> obstacle(Upload upload) {
        if (upload.replaces() == null) {
            return Optional.empty();
        }
        rows.lock(upload.replaces());
        return rows.versions(upload.dossier()).stream()
                .filter(kept -> kept.document().id().equals(upload.replaces())
                        && kept.document().purpose() == upload.purpose()
                        && kept.document().documentKey().equals(upload.documentKey()))
                .findFirst()
                .map(kept -> kept.stands() ? Optional.<Refusal>empty() : Optional.of(NO_LONGER_THERE))
                .orElse(Optional.of(Refusal.notFound("Hồ sơ không có giấy tờ này.")));
    }

    private Received row(Upload upload, FileName name, StoredContent content) {
        var format = ScanFormat.of(content.mediaType()).orElseThrow();
        var received = rows.addOnce(
                new DossierDocument(
                        DocumentId.next(),
                        upload.dossier(),
                        upload.purpose(),
                        upload.documentKey(),
                        name.as(format).value(),
                        content.mediaType(),
                        content.size(),
                        content.sha256(),
                        clock.instant(),
                        officials.find().map(Official::id).orElse(null)),
                upload.replaces());
        if (received.isNew()) {
            events.publishEvent(new ScanKept(received.document()));
        }
        return received;
    }

    private static boolean isKey(String key) {
        return key != null && key.length() <= MAX_KEY_LENGTH && KEY.matcher(key).matches();
    }
}
