package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;

/** An issued result that holds an error, made anew from the procedure's template. */
@For(Role.LEADER)
@RestController
@RequestMapping("/api/dossiers/{id}/result-replacement")
class ResultReplacementController {

    private final ReissueFromTemplate reissue;
    private final DossierRegister register;
    private final CurrentOfficial current;

    ResultReplacementController(ReissueFromTemplate reissue, DossierRegister register, CurrentOfficial current) {
        this.reissue = reissue;
        this.register = register;
        this.current = current;
    }

    /**
     * @param reason what was wrong, Vietnamese
     * @param pin of the caller's certificate, kept nowhere
     * @param fields by key, every one of the template
     */
    record ResultReplacing(
            String reason,
            @NotNull(message = "Hãy nhập mã PIN của chứng thư số.") char[] pin,
            @NotNull(message = "Thiếu nội dung kết quả.") Map<String, String> fields) {}

    /** @param fields by key, every one of the template */
    record ResultPrinting(@NotNull(message = "Thiếu nội dung kết quả.") Map<String, String> fields) {}

    /**
     * @param number of the new result
     * @param note what did not go as set up, null for nothing
     */
    record ResultReplaced(String number, String note) {}

    @Does("Cấp lại kết quả sai sót từ mẫu của thủ tục, ký số")
    @PostMapping
    ResultReplaced replace(@PathVariable DossierId id, @Valid @RequestBody ResultReplacing asked) {
        var done = reissue.reissue(visible(id), asked.reason(), asked.fields(), asked.pin())
                .orThrow();
        return new ResultReplaced(done.result().number(), done.note());
    }

    @Does("Xem trước kết quả cấp lại")
    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable DossierId id, @Valid @RequestBody ResultPrinting asked) {
        return ResultPaperController.shown(
                reissue.preview(visible(id), asked.fields()).orThrow());
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
