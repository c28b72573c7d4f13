package vn.motcua.delay;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Post;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * «Kịp hay không kịp?» without an answer goes up to the leaders, then the controller is told. With the due date the question
 * is over: lateness is explained, a new date is begun by «Báo không kịp».
 */
@Component
class ClimbQuestion {

    private final ApologyRows rows;
    private final ApologyWork work;
    private final Authorities authorities;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;

    ClimbQuestion(
            ApologyRows rows,
            ApologyWork work,
            Authorities authorities,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock) {
        this.rows = rows;
        this.work = work;
        this.authorities = authorities;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing happens where it was answered, or has time, after all.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if it is answered at this moment
     */
    @Transactional
    public void climb(UUID id) {
        var asked = rows.findById(id).orElseThrow();
        if (asked.status() != Apology.Status.ASKED) {
            return;
        }
        var dossier = register.get(asked.dossier());
        var now = clock.instant();
        if (!now.isBefore(dossier.dueAt())) {
            end(asked, dossier);
        } else if (!asked.answerBy().isAfter(now)) {
            climb(asked, dossier, now);
        }
    }

    private void climb(Apology asked, Dossier dossier, Instant now) {
        if (asked.reached() == AnswerLevel.OWN && asked.holder() != null) {
            asked.climb(now.isBefore(asked.sendBy()) ? asked.sendBy() : dossier.dueAt());
            rows.save(asked);
            work.passUp(asked, groups(asked));
            events.append(dossier.id(), EventKind.APOLOGY_CLIMBED, detail(asked));
        } else if (asked.reached() != AnswerLevel.CONTROLLER) {
            tellTheController(asked, dossier);
            rows.save(asked);
        }
    }

    private void end(Apology asked, Dossier dossier) {
        if (asked.reached() != AnswerLevel.CONTROLLER) {
            tellTheController(asked, dossier);
        }
        asked.end(clock.instant());
        rows.save(asked);
        events.append(dossier.id(), EventKind.APOLOGY_ENDED, Map.of("Vì", "Hạn trả đã qua mà chưa ai trả lời"));
        work.overtaken(asked);
    }

    private void tellTheController(Apology asked, Dossier dossier) {
        asked.reachTheTop();
        events.append(dossier.id(), EventKind.APOLOGY_UNANSWERED, detail(asked));
    }

    /** Those of whoever was asked first, so that they can still answer, and the leaders'. */
    private Set<String> groups(Apology asked) {
        var groups = new HashSet<String>();
        groups.add(asked.answeringGroup());
        authorities.official(asked.holder()).stream()
                .flatMap(official -> official.posts().stream())
                .filter(post -> post.authority().equals(asked.authority()))
                .map(Post::group)
                .forEach(groups::add);
        return groups;
    }

    private static Map<String, String> detail(Apology asked) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Hạn trả", Vietnam.minuteOfDay(asked.dueBefore()));
        detail.put("Trả lời trước", Vietnam.minuteOfDay(asked.answerBy()));
        return detail;
    }
}
