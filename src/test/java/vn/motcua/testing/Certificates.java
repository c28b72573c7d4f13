package vn.motcua.testing;

import static vn.motcua.testing.ADossier.aDossier;

import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;

/** Certificates of marital status in xã Thanh Quang, three working days each, and those who work on them. */
public class Certificates {

    private final Counter counter;
    private final Office office;

    Certificates(Counter counter, Office office) {
        this.counter = counter;
        this.office = office;
    }

    public Worker desk() {
        return counter.worker("thanh-quang.desk-1");
    }

    public Worker specialist() {
        return counter.worker("thanh-quang.ho-tich");
    }

    public Worker chairman() {
        return counter.worker("thanh-quang.chairman");
    }

    public Worker deputy() {
        return counter.worker("thanh-quang.deputy");
    }

    /** Registered: status 1. */
    public DossierId registered(String receivedAt) {
        return counter.given(aDossier().of("marital-status-certificate").receivedAt(receivedAt), desk());
    }

    public DossierId accepted(String receivedAt) {
        var dossier = registered(receivedAt);
        desk().accepts(dossier);
        return dossier;
    }

    /** Accepted, and the specialist has it. */
    public DossierId takenUp(String receivedAt) {
        var dossier = accepted(receivedAt);
        specialist().claims(dossier, Step.REVIEW);
        return dossier;
    }

    /** The specialist is asked whether the due date will be kept. */
    public DossierId askedAbout(String receivedAt, String now) {
        var dossier = takenUp(receivedAt);
        office.itIs(now);
        office.letDueJobsRun(dossier);
        return dossier;
    }
}
