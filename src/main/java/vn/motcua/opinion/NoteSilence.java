package vn.motcua.opinion;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/** The deadline passed without an answer: noted with its consequence, and work on the dossier goes on. */
@Component
public class NoteSilence {

    private final Opinions opinions;
    private final DossierEvents events;
    private final Authorities authorities;
    private final TransactionClock clock;

    NoteSilence(Opinions opinions, DossierEvents events, Authorities authorities, TransactionClock clock) {
        this.opinions = opinions;
        this.events = events;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Nothing happens if the answer was faster. */
    @Transactional
    public void note(UUID id) {
        var opinion = opinions.get(id);
        if (!opinions.silent(id, clock.instant())) {
            return;
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put(
                "Cơ quan không trả lời",
                authorities.find(opinion.asked()).orElseThrow().name());
        detail.put("Hệ quả", opinion.silence().label());
        events.append(opinion.dossier(), EventKind.OPINION_SILENT, detail);
    }
}
