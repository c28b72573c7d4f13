package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.posting.Posting;
import vn.motcua.posting.PostingWork;

/** The process that counts the days of a posting. */
@Component
class EnginePostingWork implements PostingWork {

    private static final String OBJECTED = "posting.objected";

    private final WaitingProcesses waiting;

    EnginePostingWork(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean objected(Posting posting) {
        return waiting.tell(OBJECTED, posting.dossier(), ProcessVariables.POSTING_ID, posting.id());
    }
}
