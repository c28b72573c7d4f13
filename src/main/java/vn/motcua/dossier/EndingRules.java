package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;

/**
 * Who may end a dossier before its result, and until when: before status 9, the desk that keeps it at the applicant's wish,
 * a leader of the authority that decides by its own decision.
 */
@Component
public class EndingRules {

    private final CurrentOfficial current;

    EndingRules(CurrentOfficial current) {
        this.current = current;
    }

    /** Why the current official cannot end it so now; empty where nothing stands against it. */
    public Optional<Refusal> objection(Dossier dossier, Ending.Kind kind) {
        if (!mayBeEndedByTheOfficial(dossier, kind)) {
            return Optional.of(Refusal.forbidden(
                    switch (kind) {
                        case WITHDRAWN -> "Chỉ bộ phận một cửa đang giữ hồ sơ được ghi nhận việc rút hồ sơ.";
                        case STOPPED -> "Chỉ lãnh đạo cơ quan giải quyết được quyết định dừng giải quyết hồ sơ.";
                        case VOIDED, REFILED -> throw new IllegalArgumentException("ended by CorrectionRules: " + kind);
                    }));
        }
        if (dossier.signed() || !dossier.status().mayBecome(kind.status())) {
            return Optional.of(WrongStatus.of(
                    dossier,
                    switch (kind) {
                        case WITHDRAWN -> "rút hồ sơ";
                        case STOPPED -> "dừng giải quyết";
                        case VOIDED, REFILED -> throw new IllegalArgumentException("ended by CorrectionRules: " + kind);
                    }));
        }
        return Optional.empty();
    }

    private boolean mayBeEndedByTheOfficial(Dossier dossier, Ending.Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority());
            case STOPPED -> current.get().answersAs(Role.LEADER, dossier.competentAuthority());
            case VOIDED, REFILED -> false;
        };
    }
}
