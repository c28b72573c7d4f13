package vn.motcua.dossier;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Xác định trường hợp: keeps the answers of an intake and what the decision tables said of them, until acceptance. */
@Component
public class RecordDecision {

    private final DossierRows rows;
    private final DossierFacts facts;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordDecision(
            DossierRows rows,
            DossierFacts facts,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.facts = facts;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The same again writes nothing. May the sender touch the dossier? The caller has asked that already.
     *
     * @param answers by key of the question
     * @param words Vietnamese label → text: what was answered, decided, and done otherwise for which reason
     */
    @Transactional
    public Outcome<Dossier> record(DossierId id, Map<String, String> answers, Map<String, String> words) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.status() != DossierStatus.REGISTERED) {
            return Outcome.refused(WrongStatus.of(dossier, "ghi nhận tình huống của hồ sơ"));
        }
        var said = events.of(id).stream()
                .filter(line -> line.kind() == EventKind.CASE_DECIDED)
                .reduce((earlier, later) -> later)
                .map(DossierEvents.Line::detail);
        if (said.filter(words::equals).isEmpty() || !facts.of(id).equals(new TreeMap<>(answers))) {
            facts.replace(id, answers, clock.instant(), current.get().id());
            events.append(id, EventKind.CASE_DECIDED, words);
        }
        return Outcome.done(dossier);
    }
}
