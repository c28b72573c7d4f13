package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.delay.RemindPartner;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.linked.RemindBranch;
import vn.motcua.opinion.OpinionReminder;

/** Đôn đốc: partners reminded of what they owe about a dossier, and their answers. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}")
class ReminderController {

    private final RemindPartner remindPartner;
    private final OpinionReminder opinionReminder;
    private final RemindBranch remindBranch;
    private final DossierRegister register;
    private final CurrentOfficial current;

    ReminderController(
            RemindPartner remindPartner,
            OpinionReminder opinionReminder,
            RemindBranch remindBranch,
            DossierRegister register,
            CurrentOfficial current) {
        this.remindPartner = remindPartner;
        this.opinionReminder = opinionReminder;
        this.remindBranch = remindBranch;
        this.register = register;
        this.current = current;
    }

    /**
     * @param partner who was reminded outside the software
     * @param about Vietnamese: of what, and how
     */
    record Reminding(
            @NotBlank(message = "Thiếu tên cơ quan được đôn đốc.")
                    @Size(min = 3, max = 200, message = "Tên cơ quan dài từ 3 đến 200 ký tự.")
                    String partner,
            @NotBlank(message = "Thiếu nội dung đôn đốc.")
                    @Size(min = 10, max = 1000, message = "Nội dung dài từ 10 đến 1000 ký tự.")
                    String about) {}

    /** @param about Vietnamese, read by whoever owes the opinion or the part */
    record OpinionReminding(
            @NotBlank(message = "Thiếu nội dung đôn đốc.")
                    @Size(min = 10, max = 1000, message = "Nội dung dài từ 10 đến 1000 ký tự.")
                    String about) {}

    record Reminded(String id) {}

    @PostMapping("/reminders")
    @ResponseStatus(HttpStatus.CREATED)
    Reminded remind(@PathVariable DossierId id, @Valid @RequestBody Reminding reminding) {
        var reminder = remindPartner
                .remind(visible(id), reminding.partner(), reminding.about())
                .orThrow();
        return new Reminded(reminder.id().toString());
    }

    @PostMapping("/reminders/{reminder}/answered")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answered(@PathVariable DossierId id, @PathVariable UUID reminder) {
        remindPartner.answered(visible(id), reminder).orThrow();
    }

    @PostMapping("/opinions/{opinion}/reminders")
    @ResponseStatus(HttpStatus.CREATED)
    Reminded remindOpinion(
            @PathVariable DossierId id, @PathVariable UUID opinion, @Valid @RequestBody OpinionReminding reminding) {
        var reminder = opinionReminder
                .remindNow(visible(id), opinion, reminding.about())
                .orThrow();
        return new Reminded(reminder.id().toString());
    }

    @PostMapping("/branches/{branch}/reminders")
    @ResponseStatus(HttpStatus.CREATED)
    Reminded remindBranch(
            @PathVariable DossierId id, @PathVariable UUID branch, @Valid @RequestBody OpinionReminding reminding) {
        var reminder =
                remindBranch.remindNow(visible(id), branch, reminding.about()).orThrow();
        return new Reminded(reminder.id().toString());
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
