package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;

/** Notes among the officials of the offices that take in and decide a dossier; who was only let in to read gets none. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/comments")
class CommentController {

    private final DossierComments comments;
    private final DossierRegister register;
    private final OurDossiers ours;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CommentController(
            DossierComments comments,
            DossierRegister register,
            OurDossiers ours,
            CurrentOfficial current,
            TransactionClock clock) {
        this.comments = comments;
        this.register = register;
        this.ours = ours;
        this.current = current;
        this.clock = clock;
    }

    /** @param id chosen by the caller, so that sending it twice writes it once */
    record NewComment(
            @NotNull(message = "Thiếu mã ghi chú.") UUID id,
            @NotBlank(message = "Ghi chú còn trống.")
                    @Size(max = DossierComments.LONGEST, message = "Ghi chú tối đa 1000 ký tự.")
                    String content) {}

    record CommentView(String official, OffsetDateTime at, String content) {

        static CommentView of(DossierComments.Comment comment) {
            return new CommentView(comment.official(), Persisted.time(comment.at()), comment.content());
        }
    }

    /** @param mayWrite false for whoever was only let in to read the dossier; they read no notes either */
    record Comments(boolean mayWrite, List<CommentView> comments) {}

    @GetMapping
    Comments all(@PathVariable DossierId id) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        return ours.include(dossier) ? view(dossier.id()) : new Comments(false, List.of());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Comments write(@PathVariable DossierId id, @Valid @RequestBody NewComment comment) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        if (!ours.include(dossier)) {
            throw new RefusalException(
                    Refusal.forbidden("Ghi chú chỉ dành cho cơ quan tiếp nhận và cơ quan giải quyết hồ sơ."));
        }
        comments.write(
                comment.id(),
                dossier.id(),
                current.get().id(),
                clock.instant(),
                comment.content().strip());
        return view(dossier.id());
    }

    private Comments view(DossierId dossier) {
        return new Comments(
                true, comments.of(dossier).stream().map(CommentView::of).toList());
    }
}
