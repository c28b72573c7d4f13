package vn.motcua.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;

/** Where Tasklist keeps what is entered in a form and not sent yet: here, since browsers at a counter are shared. */
@ForDossierWork
@RestController
@RequestMapping("/api/tasks/{taskId}/draft")
class TaskDraftController {

    private static final int LONGEST = 50_000;
    private static final Refusal GONE =
            Refusal.notFound("Việc này không còn: đã có người hoàn thành, hoặc không có quyền xem.");

    private final TaskDesk tasks;
    private final TaskDrafts drafts;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ObjectMapper json;

    TaskDraftController(
            TaskDesk tasks,
            TaskDrafts drafts,
            DossierRegister register,
            CurrentOfficial current,
            TransactionClock clock,
            ObjectMapper json) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.register = register;
        this.current = current;
        this.clock = clock;
        this.json = json;
    }

    record Entered(@NotNull(message = "Thiếu nội dung bản nháp.") ObjectNode values) {}

    /** @param values empty, and {@code savedAt} null, where nothing is kept */
    record Kept(ObjectNode values, OffsetDateTime savedAt) {}

    @GetMapping
    Kept draft(@PathVariable String taskId) {
        return drafts.find(taskId, mine(taskId))
                .map(draft -> new Kept(read(draft.content()), Persisted.time(draft.savedAt())))
                .orElseGet(this::nothing);
    }

    @PutMapping
    Kept keep(@PathVariable String taskId, @Valid @RequestBody Entered entered) {
        var content = entered.values().toString();
        if (content.length() > LONGEST) {
            throw new RefusalException(new Refusal(Refusal.Kind.TOO_LARGE, "Bản nháp quá dài, không lưu được."));
        }
        var draft = new TaskDrafts.Draft(content, clock.instant());
        try {
            drafts.keep(taskId, mine(taskId), draft);
        } catch (DataIntegrityViolationException completedMeanwhile) {
            throw new RefusalException(GONE);
        }
        return new Kept(entered.values(), Persisted.time(draft.savedAt()));
    }

    @DeleteMapping
    Kept discard(@PathVariable String taskId) {
        drafts.discard(taskId, mine(taskId));
        return nothing();
    }

    private Kept nothing() {
        return new Kept(json.createObjectNode(), null);
    }

    /** Whoever may not read the dossier fills in none of its forms; a message that nobody could handle has no dossier. */
    private OfficialId mine(String taskId) {
        var official = current.get();
        var dossier =
                tasks.find(taskId).orElseThrow(() -> new RefusalException(GONE)).dossier();
        if (register.find(dossier).isPresent()) {
            register.visibleTo(official, dossier).orThrow();
        }
        return official.id();
    }

    private ObjectNode read(String content) {
        try {
            return json.readValue(content, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
