package vn.motcua.interop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;

/** What the register says in words about a piece of news. Officials' opinions of each other stay inside. */
@Component
class Words {

    private static final String REASON = "Lý do";
    private static final String PAY_BY = "Hạn nộp";
    private static final Set<EventKind> READ_BY_THE_APPLICANT = Set.of(
            EventKind.NOT_ACCEPTED,
            EventKind.HANDED_OVER,
            EventKind.SUPPLEMENT_ASKED,
            EventKind.VOIDED,
            EventKind.REFILED);

    private final DossierEvents events;
    private final Authorities authorities;

    Words(DossierEvents events, Authorities authorities) {
        this.events = events;
        this.authorities = authorities;
    }

    /** The reason that the applicant is told; empty where there is none to tell. */
    Optional<String> reason(News news) {
        return READ_BY_THE_APPLICANT.contains(news.kind()) ? written(news, REASON) : Optional.empty();
    }

    private Optional<String> written(News news, String label) {
        return events.of(news.dossier()).stream()
                .filter(line -> line.kind() == news.kind()
                        && Duration.between(line.at(), news.at()).abs().toMillis() < 1)
                .map(DossierEvents.Line::detail)
                .map(detail -> detail.get(label))
                .findFirst();
    }

    /** What the register wrote when the result was handed over; empty before. */
    Map<String, String> returned(News news) {
        return news.status() == DossierStatus.RETURNED ? detailOf(news.dossier(), EventKind.RETURNED) : Map.of();
    }

    private Map<String, String> detailOf(DossierId dossier, EventKind kind) {
        return events.latest(dossier, kind).map(DossierEvents.Line::detail).orElse(Map.of());
    }

    /** Full name of the official who wrote such a line then; null if the system did. */
    String writerOf(DossierId dossier, EventKind kind, Instant at) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == kind
                        && Duration.between(line.at(), at).abs().toMillis() < 1)
                .map(DossierEvents.Line::official)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String inWords(News news) {
        var done = news.kind().label();
        var label = news.kind() == EventKind.PAYMENT_EXTENDED ? PAY_BY : REASON;
        var said = news.kind() == EventKind.PAYMENT_EXTENDED ? written(news, PAY_BY) : reason(news);
        return said.map(text -> "%s. %s: %s".formatted(done, label, text)).orElse(done);
    }

    String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    Optional<Official> official(OfficialId id) {
        return id == null ? Optional.empty() : authorities.official(id);
    }
}
