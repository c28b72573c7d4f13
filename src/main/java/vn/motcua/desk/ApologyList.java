package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;

/** The dossiers behind the questions that wait for the current official. */
@Component
class ApologyList {

    /** Lines of the list. */
    static final int MOST = 200;

    private final ApologyQuestions questions;
    private final DossierRegister register;
    private final DossierViews views;
    private final CurrentOfficial current;

    ApologyList(ApologyQuestions questions, DossierRegister register, DossierViews views, CurrentOfficial current) {
        this.questions = questions;
        this.register = register;
        this.views = views;
        this.current = current;
    }

    /**
     * @param answerBy until when the answer is owed
     * @param late whether it is owed already
     */
    record Line(String taskId, FoundDossier dossier, OffsetDateTime answerBy, boolean late) {}

    /** The one to be answered first before later ones. */
    List<Line> open() {
        var open = questions.open(MOST);
        var visible = register.visibleAmong(
                current.get(), open.stream().map(TaskDesk.OpenTask::dossier).collect(Collectors.toSet()));
        return open.stream()
                .filter(task -> visible.containsKey(task.dossier()))
                .map(task -> line(task, visible.get(task.dossier())))
                .toList();
    }

    private Line line(TaskDesk.OpenTask task, Dossier dossier) {
        return new Line(task.id(), views.found(dossier), Persisted.time(task.dueAt()), views.late(task));
    }
}
