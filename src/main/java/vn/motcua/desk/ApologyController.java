package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.delay.BeginApology;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Due dates in danger: the questions that wait for the caller, many answers at once, and saying unasked that one will not be kept. */
@ForDossierWork
@RestController
class ApologyController {

    private final ApologyList list;
    private final AnswerMany answerMany;
    private final BeginApology beginApology;

    ApologyController(ApologyList list, AnswerMany answerMany, BeginApology beginApology) {
        this.list = list;
        this.answerMany = answerMany;
        this.beginApology = beginApology;
    }

    /** One answer for all of these tasks. */
    record Answers(
            @NotNull(message = "Thiếu câu trả lời: IN_TIME hoặc NOT_IN_TIME.") Answer answer,
            @NotEmpty(message = "Chưa chọn hồ sơ nào.") @Size(max = 200, message = "Mỗi lần tối đa 200 hồ sơ.")
                    List<@NotBlank(message = "Có việc không có mã.") String> taskIds) {}

    /** @param sendBy by when the apology must have been sent */
    record Begun(String apologyId, OffsetDateTime sendBy) {}

    @GetMapping("/api/apologies/questions")
    List<ApologyList.Line> questions() {
        return list.open();
    }

    @PostMapping("/api/apologies/answers")
    AnswerMany.Result answer(@Valid @RequestBody Answers answers) {
        return answerMany.answer(answers.taskIds(), answers.answer());
    }

    @PostMapping("/api/dossiers/{id}/apology")
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@PathVariable DossierId id) {
        var begun = beginApology.begin(id).orThrow();
        return new Begun(begun.id().toString(), Persisted.time(begun.sendBy()));
    }
}
