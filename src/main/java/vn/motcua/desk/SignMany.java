package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.signature.SigningKey;

/** Many results signed by one PIN, or recorded as signed on paper; each in a transaction of its own. */
@Component
class SignMany {

    private final ManyTasks tasks;
    private final SignResult signResult;
    private final SeenResults seenResults;
    private final UnderOnePin underOnePin;
    private final DossierRegister register;

    SignMany(
            ManyTasks tasks,
            SignResult signResult,
            SeenResults seenResults,
            UnderOnePin underOnePin,
            DossierRegister register) {
        this.tasks = tasks;
        this.signResult = signResult;
        this.seenResults = seenResults;
        this.underOnePin = underOnePin;
        this.register = register;
    }

    /** One of them. */
    record One(String taskId, String number, LocalDate day) {}

    /** @param pin null or empty where they were signed on paper; blanked */
    OneByOne.ManyDone sign(List<One> all, char[] pin) {
        return pin == null || pin.length == 0
                ? OneByOne.each(all, One::taskId, one -> tasks.sign(one.taskId(), one.number(), one.day()))
                : underOnePin.each(all, One::taskId, pin, this::file);
    }

    /** File and task together: a number that is refused leaves no file signed with it. */
    private Outcome<Void> file(One one, SigningKey key) {
        var dossier = register.get(tasks.signing(one.taskId()).orThrow());
        var unseen = seenResults.refusal(dossier);
        if (unseen.isPresent()) {
            return Outcome.refused(unseen.get());
        }
        signResult.sign(dossier, one.number(), one.day(), key).orThrow();
        return tasks.sign(one.taskId(), one.number(), one.day());
    }
}
