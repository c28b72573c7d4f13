package vn.motcua.delay;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Kịp, không kịp: the answer about a due date. Only the second one makes an apology owed. */
@Component
public class AnswerApology {

    /** What the holder says. */
    public enum Answer {
        IN_TIME("Kịp"),
        NOT_IN_TIME("Không kịp");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final ApologyRows rows;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    AnswerApology(
            ApologyRows rows,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Apology> answer(UUID id, Answer answer) {
        var asked = rows.findById(id).orElseThrow();
        if (asked.status() != Apology.Status.ASKED) {
            return Outcome.refused(Refusal.wrongMoment("Câu hỏi này đã được trả lời, hoặc không còn cần."));
        }
        var due = register.get(asked.dossier()).dueAt();
        if (answer == Answer.IN_TIME && !clock.instant().isBefore(due)) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Hạn trả %s đã qua, không còn trả lời «Kịp» được. Chọn «Không kịp» để xin lỗi, hẹn lại ngày trả."
                            .formatted(Vietnam.minuteOfDay(due))));
        }
        asked.answer(answer, current.get().id(), clock.instant());
        rows.save(asked);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Trả lời", answer.label());
        detail.put("Hạn trả", Vietnam.minuteOfDay(asked.dueBefore()));
        events.append(asked.dossier(), EventKind.APOLOGY_ANSWERED, detail);
        return Outcome.done(asked);
    }
}
