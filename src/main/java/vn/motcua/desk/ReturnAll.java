package vn.motcua.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;

/** Trả tất cả: the results of one person that lie ready at this desk go out together, each in a transaction of its own. */
@Component
class ReturnAll {

    private final TaskDesk tasks;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final JdbcClient jdbc;

    ReturnAll(TaskDesk tasks, DossierRegister register, CurrentOfficial current, JdbcClient jdbc) {
        this.tasks = tasks;
        this.register = register;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** @param reason Vietnamese */
    record Failure(Dossier dossier, String reason) {}

    /** What became of them. */
    record Result(int returned, List<Failure> failed) {}

    /** Of whoever receives that dossier, by identity number; without one, that dossier alone. Returned at the desk only. */
    List<Dossier> ready(Dossier one) {
        var same = new HashSet<UUID>(Set.of(one.id().value()));
        if (one.receiver().identityNumber() != null) {
            same.addAll(jdbc.sql(
                            "select id from dossier where receiver_identity_number = ? and receiving_authority_id = ? and status = ?")
                    .params(
                            one.receiver().identityNumber(),
                            one.receivingAuthority().value(),
                            DossierStatus.PROCESSED.code())
                    .query(UUID.class)
                    .list());
        }
        return register.all(same.stream().map(DossierId::new).toList()).stream()
                .filter(this::isReady)
                .sorted(Comparator.comparing(dossier -> dossier.code().value()))
                .toList();
    }

    /** @param chosen what is not ready for that person is passed over */
    Result give(Dossier one, Set<UUID> chosen, String returnedTo) {
        var failed = new ArrayList<Failure>();
        var given = 0;
        for (var dossier : ready(one)) {
            if (!chosen.contains(dossier.id().value())) {
                continue;
            }
            var why = give(dossier, returnedTo);
            if (why == null) {
                given++;
            } else {
                failed.add(new Failure(dossier, why));
            }
        }
        return new Result(given, failed);
    }

    private String give(Dossier dossier, String returnedTo) {
        try {
            var outcome = tasks.complete(
                    dossier.id(),
                    Step.RETURN,
                    Map.of("returnedTo", returnedTo, "returnChannel", ReturnMode.DESK.name()));
            return outcome instanceof Outcome.Refused<?> refused
                    ? refused.refusal().message()
                    : null;
        } catch (RefusalException refused) {
            return refused.refusal().message();
        }
    }

    private boolean isReady(Dossier dossier) {
        return dossier.status() == DossierStatus.PROCESSED
                && dossier.returnMode() == ReturnMode.DESK
                && current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority())
                && tasks.at(dossier.id(), Step.RETURN).isPresent();
    }
}
