package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;

/** Sổ sự cố as late entries need it, said by the module that keeps it. */
public interface OutageRegister {

    /** Whether an outage that two people have put on record stopped this office's work at a moment, both ends included. */
    boolean stoppedWork(AuthorityId authority, Instant at);
}
