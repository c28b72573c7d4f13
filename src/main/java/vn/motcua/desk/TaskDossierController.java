package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.control.RecordRead;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The dossiers behind Tasklist's tasks, one for the tab, many for the cards. */
@ForDossierWork
@RestController
@RequestMapping("/api/tasks")
class TaskDossierController {

    private final TaskDesk tasks;
    private final DossierRegister register;
    private final DossierViews views;
    private final RecordRead recordRead;
    private final CurrentOfficial current;

    TaskDossierController(
            TaskDesk tasks,
            DossierRegister register,
            DossierViews views,
            RecordRead recordRead,
            CurrentOfficial current) {
        this.recordRead = recordRead;
        this.tasks = tasks;
        this.register = register;
        this.views = views;
        this.current = current;
    }

    record Cards(
            @NotNull(message = "Thiếu danh sách việc.") @Size(max = 200, message = "Mỗi lần tối đa 200 việc.")
                    List<@NotBlank(message = "Có việc không có mã.") String> taskIds) {}

    /** @param stepLate whether the task itself is past its due time, whatever the dossier's
     * @param caseLabel null for the ordinary case */
    record Card(
            String code,
            String ownerName,
            OffsetDateTime dueAt,
            OffsetDateTime stepDueAt,
            boolean stepLate,
            String tone,
            String toneText,
            boolean online,
            boolean awaitsSupplement,
            String caseLabel) {}

    @GetMapping("/{taskId}/dossier")
    DossierView tab(@PathVariable String taskId) {
        var task = tasks.find(taskId)
                .orElseThrow(() -> new RefusalException(
                        Refusal.notFound("Việc này không còn: đã có người hoàn thành, hoặc không có quyền xem.")));
        if (register.find(task.dossier()).isEmpty()) {
            throw new RefusalException(Refusal.notFound("Việc này chưa thuộc hồ sơ nào. Nội dung ở thẻ «Form»."));
        }
        var dossier = register.visibleToReturn(current.get(), task.dossier()).orThrow();
        recordRead.read(current.get(), dossier);
        return views.of(dossier, task);
    }

    @PostMapping("/dossiers")
    Map<String, Card> cards(@Valid @RequestBody Cards request) {
        var cards = new HashMap<String, Card>();
        var found = tasks.findAll(request.taskIds());
        var visible = register.visibleToReturnAmong(
                current.get(), found.stream().map(TaskDesk.OpenTask::dossier).collect(Collectors.toSet()));
        for (var task : found) {
            var dossier = visible.get(task.dossier());
            if (dossier != null) {
                var tone = views.tone(dossier);
                cards.put(
                        task.id(),
                        new Card(
                                dossier.code() == null ? null : dossier.code().value(),
                                dossier.owner().name(),
                                Persisted.time(dossier.dueAt()),
                                Persisted.time(task.dueAt()),
                                views.late(task),
                                tone.name(),
                                tone.text(),
                                DossierViews.online(dossier),
                                DossierViews.awaitsSupplement(dossier),
                                views.caseLabel(dossier)));
            }
        }
        return cards;
    }
}
