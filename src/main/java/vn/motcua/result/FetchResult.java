package vn.motcua.result;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Throttle;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Tải kết quả điện tử: who has the link and knows the last digits of the receiver's number gets the file; each read is kept. */
@Component
public class FetchResult {

    static final Refusal UNKNOWN = Refusal.notFound(
            "Không có đường tải này. Hãy mở lại đúng đường dẫn trong thư, hoặc hỏi bộ phận một cửa nơi đã nộp hồ sơ.");
    private static final int DIGITS = 4;
    private static final int MOST_WRONG = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Refusal PAUSED = Refusal.refused("Đã nhập sai quá nhiều lần. Mời thử lại sau 15 phút.")
            .about("digits");
    private static final Refusal WRONG = Refusal.refused(
                    "Bốn số cuối không đúng với số giấy tờ tùy thân đã đăng ký của người nhận.")
            .about("digits");

    private final ResultLinks links;
    private final IssuedResults issued;
    private final DossierRegister register;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DocumentStore store;
    private final TransactionClock clock;
    private final Throttle wrong;

    FetchResult(
            ResultLinks links,
            IssuedResults issued,
            DossierRegister register,
            DossierDocuments documents,
            DossierEvents events,
            DocumentStore store,
            TransactionClock clock,
            Clock wall) {
        this.links = links;
        this.issued = issued;
        this.register = register;
        this.documents = documents;
        this.events = events;
        this.store = store;
        this.clock = clock;
        this.wrong = new Throttle(wall, PAUSE, times -> times >= MOST_WRONG ? PAUSE : Duration.ZERO);
    }

    /** @param asked whether digits are to be entered: not where the register has no number of the receiver */
    record Offer(String code, boolean asked) {}

    /** What the page says before anything is fetched; refused for an unknown link, one that has ended, a result that no longer holds. */
    Outcome<Offer> offer(String token) {
        return open(token).map(link -> {
            var dossier = register.get(link.dossier());
            return new Offer(dossier.code().value(), number(dossier).isPresent());
        });
    }

    /** The file; written down as read. */
    @Transactional
    public Outcome<DossierDocument> fetch(String token, String digits) {
        var open = open(token);
        if (open instanceof Outcome.Refused<ResultLinks.Link> refused) {
            return Outcome.refused(refused.refusal());
        }
        var link = open.orThrow();
        var dossier = register.get(link.dossier());
        if (wrong.lockedUntil(token).isPresent()) {
            return Outcome.refused(PAUSED);
        }
        if (number(dossier)
                .filter(number ->
                        !number.endsWith(plain(digits)) || plain(digits).length() != DIGITS)
                .isPresent()) {
            wrong.failed(token);
            return Outcome.refused(WRONG);
        }
        var file = issued.of(dossier.id()).stream()
                .filter(result -> result.id().equals(link.issued()))
                .findFirst()
                .flatMap(result -> documents.find(dossier.id(), result.document()))
                .filter(document -> store.exists(document.sha256()));
        if (file.isEmpty()) {
            return Outcome.refused(
                    Refusal.wrongMoment("Tệp kết quả cần kiểm tra lại. Hãy liên hệ bộ phận một cửa nơi đã nộp hồ sơ."));
        }
        links.read(link, clock.instant());
        events.append(dossier.id(), EventKind.RESULT_READ, Map.of());
        return Outcome.done(file.get());
    }

    private Outcome<ResultLinks.Link> open(String token) {
        Optional<ResultLinks.Link> found = Tokens.mayBe(token) ? links.byToken(token) : Optional.empty();
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        var link = found.get();
        if (!clock.instant().isBefore(link.expiresAt())) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Đường tải đã hết hạn lúc %s. Hãy nhờ bộ phận một cửa nơi đã nộp hồ sơ gửi lại đường tải mới."
                            .formatted(Vietnam.minuteOfDay(link.expiresAt()))));
        }
        var ended = issued.of(link.dossier()).stream()
                .anyMatch(result -> result.id().equals(link.issued()) && result.end() != null);
        return ended
                ? Outcome.refused(
                        Refusal.wrongMoment(
                                "Kết quả này đã bị thay thế hoặc thu hồi, không tải được nữa. Hãy liên hệ bộ phận một cửa nơi đã nộp hồ sơ."))
                : Outcome.done(link);
    }

    private static Optional<String> number(Dossier dossier) {
        return Optional.ofNullable(dossier.receiver().identityNumber())
                .map(FetchResult::plain)
                .filter(number -> number.length() >= DIGITS);
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s", "");
    }
}
