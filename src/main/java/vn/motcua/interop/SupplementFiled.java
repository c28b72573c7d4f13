package vn.motcua.interop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;
import vn.motcua.shared.Vietnam;

/**
 * The applicant has sent what was asked for. That is told to the process at once: who sends in time has met the limit, whether
 * the files are fetched a second or an hour later.
 */
@Component
class SupplementFiled implements InboxHandler {

    static final String TYPE = "portal.supplement-filed";

    private final DossierRegister register;
    private final SupplementRequests requests;
    private final DossierEvents events;
    private final DeclaredDataFiles declaredData;
    private final FetchAttachments fetchAttachments;
    private final SupplementWork work;

    SupplementFiled(
            DossierRegister register,
            SupplementRequests requests,
            DossierEvents events,
            DeclaredDataFiles declaredData,
            FetchAttachments fetchAttachments,
            SupplementWork work) {
        this.register = register;
        this.requests = requests;
        this.events = events;
        this.declaredData = declaredData;
        this.fetchAttachments = fetchAttachments;
        this.work = work;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Bổ sung hồ sơ trực tuyến";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var sent = SentSupplement.read(arrival.message().payload()).orThrow();
        return register.findByPortalCode(sent.portalCode())
                .map(dossier -> Concern.ofDossier(
                        dossier.id().toString(),
                        "Người nộp gửi bổ sung cho hồ sơ %s, kèm %d tệp.%s"
                                .formatted(
                                        sent.portalCode(),
                                        sent.attachments().size(),
                                        sent.words() == null ? "" : " Nội dung: " + sent.words())));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var sent = SentSupplement.read(arrival.message().payload()).orThrow();
        return register.findByPortalCode(sent.portalCode())
                .map(dossier -> handle(dossier, sent))
                .orElseGet(() -> new Handling.TooEarly("Chưa có hồ sơ mang mã này của Cổng."));
    }

    private Handling handle(Dossier dossier, SentSupplement sent) {
        var detail = inWords(dossier, sent);
        if (saidBefore(dossier, detail)) {
            return Handling.handled();
        }
        var asked = requests.of(dossier.id());
        var answered = asked.stream()
                .filter(request -> sent.request() == null
                        ? request.closedAt() == null
                        : request.id().toString().equals(sent.request()))
                .findFirst();
        if (answered.isEmpty()) {
            return sent.request() != null
                    ? new Handling.Refused("Hồ sơ không có yêu cầu bổ sung mang mã mà Cổng nêu.")
                    : asked.isEmpty()
                            ? new Handling.TooEarly("Hồ sơ chưa được yêu cầu bổ sung.")
                            : new Handling.Refused(tooLate(asked.get(asked.size() - 1)));
        }
        if (answered.get().closedAt() != null) {
            return new Handling.Refused(tooLate(answered.get()));
        }
        if (!work.supplemented(dossier.id())) {
            return new Handling.TooEarly("Quy trình chưa chờ ở chỗ nhận bổ sung.");
        }
        events.append(dossier.id(), EventKind.SUPPLEMENT_SENT, detail);
        fetchAttachments.of(dossier, sent.attachments());
        return Handling.handled();
    }

    private static String tooLate(SupplementRequest closed) {
        return switch (closed.outcome()) {
            case EXPIRED -> "Yêu cầu bổ sung đã hết hạn trước khi bổ sung này được xử lý. Trao đổi với người nộp.";
            case DROPPED -> "Hồ sơ đã kết thúc trước khi bổ sung này được xử lý. Trao đổi với người nộp.";
            case SUPPLEMENTED -> "Yêu cầu bổ sung đã đóng vì người nộp bổ sung trước đó. Trao đổi với người nộp.";
        };
    }

    private boolean saidBefore(Dossier dossier, Map<String, String> detail) {
        return events.of(dossier.id()).stream()
                .anyMatch(line -> line.kind() == EventKind.SUPPLEMENT_SENT
                        && line.detail().equals(detail));
    }

    private Map<String, String> inWords(Dossier dossier, SentSupplement sent) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Gửi lúc", Vietnam.secondOfDay(sent.at()));
        if (sent.words() != null) {
            detail.put("Nội dung", sent.words());
        }
        detail.putAll(declaredData.of(dossier.procedure()).inWords(sent.declared()));
        detail.put("Số tệp", String.valueOf(sent.attachments().size()));
        return detail;
    }
}
