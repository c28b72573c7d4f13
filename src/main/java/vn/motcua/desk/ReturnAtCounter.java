package vn.motcua.desk;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Trả tại quầy: whoever came is checked, then the result is handed over as Tasklist would, all of it or nothing. */
@Component
class ReturnAtCounter {

    private static final Refusal NO_WORK =
            Refusal.wrongMoment("Hồ sơ này không có kết quả đang chờ trả tại quầy của bộ phận một cửa này.");

    private final CheckReceiver checkReceiver;
    private final TaskDesk tasks;

    ReturnAtCounter(CheckReceiver checkReceiver, TaskDesk tasks) {
        this.checkReceiver = checkReceiver;
        this.tasks = tasks;
    }

    Optional<Refusal> objection(Dossier dossier) {
        return tasks.at(dossier.id(), Step.RETURN).isEmpty() ? Optional.of(NO_WORK) : Optional.empty();
    }

    /** @throws RefusalException where whoever came is not to have it, or the task does not let it go */
    @Transactional
    public void give(Dossier dossier, CounterReturn found) {
        give(dossier, found, dossier.id());
    }

    /**
     * To the filer, who has waited for it at this counter.
     *
     * @throws RefusalException as above
     */
    @Transactional
    public void giveToWaiting(Dossier dossier) {
        demandWork(dossier);
        complete(dossier, checkReceiver.waited(dossier).orThrow(), null);
    }

    /**
     * One of several results that one person signs for at once.
     *
     * @param slipOf whose slip they signed
     * @throws RefusalException as above
     */
    @Transactional
    public void give(Dossier dossier, CounterReturn found, DossierId slipOf) {
        demandWork(dossier);
        complete(dossier, checkReceiver.check(dossier, found, slipOf).orThrow(), PlainText.line(found.note()));
    }

    private void demandWork(Dossier dossier) {
        objection(dossier).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
    }

    private void complete(Dossier dossier, String returnedTo, String note) {
        var form = new HashMap<String, Object>();
        form.put("returnedTo", returnedTo);
        form.put("returnChannel", ReturnMode.DESK.name());
        if (note != null) {
            form.put("note", note);
        }
        tasks.complete(dossier.id(), Step.RETURN, form).orThrow();
    }
}
