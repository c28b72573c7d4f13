package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.delay.RemindPartner;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.shared.Persisted;

/** The partners that were reminded about a dossier, in the words of its page. */
@Component
class ReminderViews {

    private final Reminders reminders;
    private final RemindPartner remindPartner;
    private final Authorities authorities;

    ReminderViews(Reminders reminders, RemindPartner remindPartner, Authorities authorities) {
        this.reminders = reminders;
        this.remindPartner = remindPartner;
        this.authorities = authorities;
    }

    List<DossierProgress.ReminderView> of(Dossier dossier) {
        var mayRemind = mayRemind(dossier);
        return reminders.of(dossier.id()).stream()
                .map(reminder -> view(reminder, mayRemind))
                .toList();
    }

    boolean mayRemind(Dossier dossier) {
        return remindPartner.mayRemind(dossier);
    }

    private DossierProgress.ReminderView view(Reminder reminder, boolean mayRemind) {
        return new DossierProgress.ReminderView(
                reminder.id().toString(),
                reminder.partner(),
                reminder.about(),
                Persisted.time(reminder.at()),
                Optional.ofNullable(reminder.by())
                        .flatMap(authorities::official)
                        .map(Official::fullName)
                        .orElse(null),
                Persisted.time(reminder.answeredAt()),
                mayRemind && reminder.opinion() == null && reminder.answeredAt() == null);
    }
}
