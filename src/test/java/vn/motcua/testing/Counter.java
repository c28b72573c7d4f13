package vn.motcua.testing;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.desk.TaskDesk;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.NoteIntake;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.result.CheckReceiver;

/** Officials at work, each through the same doors Tasklist uses: claim, submit the form. */
public class Counter {

    final Office office;
    final TaskService tasks;
    final FormService forms;
    final RegisterDossier registerDossier;
    final ReceiveDocument receiveDocument;
    final NoteIntake noteIntake;
    final TaskDesk taskDesk;
    final CheckReceiver checkReceiver;
    final DossierRegister register;
    final TransactionTemplate transaction;

    Counter(
            Office office,
            TaskService tasks,
            FormService forms,
            RegisterDossier registerDossier,
            ReceiveDocument receiveDocument,
            NoteIntake noteIntake,
            TaskDesk taskDesk,
            CheckReceiver checkReceiver,
            DossierRegister register,
            PlatformTransactionManager transactions) {
        this.checkReceiver = checkReceiver;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.taskDesk = taskDesk;
        this.noteIntake = noteIntake;
        this.office = office;
        this.tasks = tasks;
        this.forms = forms;
        this.registerDossier = registerDossier;
        this.receiveDocument = receiveDocument;
    }

    public Worker worker(String official) {
        return new Worker(this, official);
    }

    /** The clock stands at the reception and the desk has saved the dossier: status 1. */
    public DossierId given(ADossier brought, Worker desk) {
        if (brought.receivedAt() != null) {
            office.itIs(brought.receivedAt());
        }
        return desk.registers(brought);
    }

    /** Accepted, reviewed and signed in xã Thanh Quang, and everything due after that has run. */
    public DossierId signed(ADossier brought) {
        var desk = worker("thanh-quang.desk-1");
        var dossier = given(brought, desk);
        desk.accepts(dossier);
        worker("thanh-quang.ho-tich").reviews(dossier);
        worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        office.letDueJobsRun(dossier);
        return dossier;
    }
}
