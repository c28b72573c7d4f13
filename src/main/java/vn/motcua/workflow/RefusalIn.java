package vn.motcua.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.motcua.shared.LostRace;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The refusal behind what the engine throws: ours, or what one of the engine's own exceptions means to an official. */
public final class RefusalIn {

    public static final Refusal RACE =
            Refusal.wrongMoment("Hồ sơ vừa được người khác cập nhật. Hãy tải lại rồi làm lại.");
    public static final Refusal CLAIMED = Refusal.wrongMoment("Việc này đã có người khác nhận. Hãy tải lại danh sách.");

    public static final Refusal GONE =
            Refusal.wrongMoment("Việc này không còn: đã có người hoàn thành, hoặc hồ sơ đã chuyển bước khác.");
    public static final Refusal NOT_THERE = Refusal.notFound("Không có việc này, hoặc không có quyền xem.");

    private RefusalIn() {}

    public static Optional<Refusal> find(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refused) {
                return Optional.of(refused.refusal());
            }
            if (cause instanceof TaskAlreadyClaimedException) {
                return Optional.of(CLAIMED);
            }
            if (cause instanceof NullValueException && says(cause, "Cannot find task with id")) {
                return Optional.of(GONE);
            }
            if (cause instanceof ProcessEngineException && says(cause, "belongs to no authenticated tenant")) {
                return Optional.of(NOT_THERE);
            }
        }
        return lostARace(thrown) ? Optional.of(RACE) : Optional.empty();
    }

    /** The engine has no type of its own for these. */
    private static boolean says(Throwable thrown, String words) {
        return thrown.getMessage() != null && thrown.getMessage().contains(words);
    }

    /** The engine's rows or the register's: whichever was written by somebody else meanwhile. */
    public static boolean lostARace(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || readHalfOfAnInstance(cause)) {
                return true;
            }
        }
        return LostRace.behind(thrown);
    }

    /**
     * Between two reads of one command somebody else moved the instance on: the engine then stumbles over the execution
     * that its task still names. Run again, the command finds the task gone.
     */
    private static boolean readHalfOfAnInstance(Throwable cause) {
        return cause instanceof NullPointerException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0]
                        .getClassName()
                        .startsWith("org.camunda.bpm.engine.impl.persistence.entity.");
    }

    /** A refusal of somebody who may not, in the one type that engine and REST treat as such. */
    public static AuthorizationException forbidden(String message) {
        return denied(Refusal.forbidden(message));
    }

    /** A refusal by a check of the engine's. */
    public static AuthorizationException denied(Refusal refusal) {
        var denied = new AuthorizationException(refusal.message());
        denied.initCause(new RefusalException(refusal));
        return denied;
    }
}
