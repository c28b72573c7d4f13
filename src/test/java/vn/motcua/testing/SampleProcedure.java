package vn.motcua.testing;

import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;

/** The shipped procedures as xã Thanh Quang carries them out, for what must hold in each of them. */
public enum SampleProcedure {
    BIRTH("birth-registration", "thanh-quang.ho-tich", "declaration"),
    MARITAL("marital-status-certificate", "thanh-quang.ho-tich", "declaration"),
    PERMIT("house-building-permit", "thanh-quang.dia-chinh", "design-drawings");

    private final String key;
    private final String specialist;
    private final String paper;

    SampleProcedure(String key, String specialist, String paper) {
        this.key = key;
        this.specialist = specialist;
        this.paper = paper;
    }

    public ADossier dossier() {
        return aDossier().of(key).through(this == PERMIT ? Channel.ONLINE : Channel.DESK);
    }

    public String key() {
        return key;
    }

    /** A paper of its list. */
    public String paper() {
        return paper;
    }

    public Worker specialist(Counter counter) {
        return counter.worker(specialist);
    }

    /** From the open review to the leader's desk. */
    public void submits(DossierId dossier, Counter counter) {
        specialist(counter).reviews(dossier);
        if (this == PERMIT) {
            counter.worker("thanh-quang.division-head")
                    .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        }
    }
}
