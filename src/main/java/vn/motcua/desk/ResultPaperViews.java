package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.Step;
import vn.motcua.result.DraftResult;
import vn.motcua.result.MakeResult;
import vn.motcua.result.ResultPaper;
import vn.motcua.result.ResultPapers;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** A result made from a template, as those who work on the dossier see it, and what each of them may do with it. */
@Component
class ResultPaperViews {

    private static final Refusal NO_WORK =
            Refusal.forbidden("Chỉ người đang thẩm định hoặc ký duyệt hồ sơ này mới soạn được kết quả.");
    private static final Refusal NOT_SIGNING =
            Refusal.wrongMoment("Kết quả được lập ở bước ký duyệt, bởi người sẽ ký. Trước đó hãy lưu bản soạn.");
    private static final Refusal PROPOSED_REFUSAL = Refusal.wrongMoment(
            "Hồ sơ này được đề xuất từ chối: không lập kết quả từ mẫu. Hãy tải văn bản từ chối lên để ký.");
    private static final ResultPaperView NONE =
            new ResultPaperView(null, null, null, null, false, false, false, List.of());

    private final DraftResult draftResult;
    private final MakeResult makeResult;
    private final ResultPapers papers;
    private final TaskDesk tasks;
    private final DossierEvents events;

    ResultPaperViews(
            DraftResult draftResult, MakeResult makeResult, ResultPapers papers, TaskDesk tasks, DossierEvents events) {
        this.draftResult = draftResult;
        this.makeResult = makeResult;
        this.papers = papers;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * @param title null where the procedure has no template
     * @param source the text whose form it is
     * @param number given to it already, null where none is
     * @param day printed in it, null where it is not made
     * @param saved whether somebody has worked on its words
     * @param mayMake whether the caller may print it with a number
     */
    record ResultPaperView(
            String title,
            String source,
            String number,
            LocalDate day,
            boolean saved,
            boolean mayWrite,
            boolean mayMake,
            List<Field> fields) {}

    /** @param hint null for none */
    record Field(String key, String label, String hint, boolean required, int most, String value) {}

    ResultPaperView of(Dossier dossier) {
        return draftResult.of(dossier).map(draft -> view(dossier, draft)).orElse(NONE);
    }

    Outcome<Void> save(Dossier dossier, Map<String, String> fields) {
        return mayWrite(dossier) ? draftResult.save(dossier, fields) : Outcome.refused(NO_WORK);
    }

    Outcome<byte[]> preview(Dossier dossier, Map<String, String> fields) {
        return mayWrite(dossier) ? draftResult.preview(dossier, fields) : Outcome.refused(NO_WORK);
    }

    @Transactional
    public Outcome<ResultPaper> make(Dossier dossier, Map<String, String> fields) {
        if (!mayWrite(dossier)) {
            return Outcome.refused(NO_WORK);
        }
        return objection(dossier)
                .<Outcome<ResultPaper>>map(Outcome::refused)
                .orElseGet(() -> makeResult.make(dossier, fields));
    }

    private Optional<Refusal> objection(Dossier dossier) {
        if (tasks.at(dossier.id(), Step.SIGNING).isEmpty()) {
            return Optional.of(NOT_SIGNING);
        }
        return events.latest(dossier.id(), EventKind.REVIEWED)
                .filter(review ->
                        ResultKind.REFUSED.label().equals(review.detail().get("Đề xuất")))
                .map(proposed -> PROPOSED_REFUSAL);
    }

    private boolean mayWrite(Dossier dossier) {
        return tasks.at(dossier.id(), Step.REVIEW).isPresent()
                || tasks.at(dossier.id(), Step.SIGNING).isPresent();
    }

    private ResultPaperView view(Dossier dossier, DraftResult.Draft draft) {
        var made = papers.of(dossier.id());
        var mayWrite = mayWrite(dossier);
        return new ResultPaperView(
                draft.template().title(),
                draft.template().source(),
                made.map(ResultPaper::symbol).orElse(null),
                made.map(ResultPaper::day).orElse(null),
                draft.saved(),
                mayWrite,
                mayWrite && objection(dossier).isEmpty(),
                draft.template().fields().stream()
                        .map(field -> new Field(
                                field.key(),
                                field.label(),
                                field.hint(),
                                field.required(),
                                field.most(),
                                draft.values().get(field.key())))
                        .toList());
    }
}
