package vn.motcua.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Trả tất cả: the results of one person that lie ready at this desk go out together. */
@Component
class ReturnAll {

    private static final Refusal NOTHING_CHOSEN = Refusal.invalid("Chưa chọn kết quả nào.");
    private static final Refusal NOT_READY =
            Refusal.wrongMoment("Có kết quả không còn chờ trả cho người này ở đây. Mời tải lại trang rồi chọn lại.");

    private final TaskDesk tasks;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final JdbcClient jdbc;
    private final ReturnAtCounter returnAtCounter;

    ReturnAll(
            TaskDesk tasks,
            DossierRegister register,
            CurrentOfficial current,
            JdbcClient jdbc,
            ReturnAtCounter returnAtCounter) {
        this.returnAtCounter = returnAtCounter;
        this.tasks = tasks;
        this.register = register;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Of whoever receives that dossier, by identity number; without one, that dossier alone. Returned at the desk only. */
    List<Dossier> ready(Dossier one) {
        var same = new HashSet<UUID>(Set.of(one.id().value()));
        if (one.receiver().identityNumber() != null) {
            same.addAll(jdbc.sql(
                            "select id from dossier where receiver_identity_number = ? and coalesce(return_authority_id, receiving_authority_id) = ? and status = ?")
                    .params(
                            one.receiver().identityNumber(),
                            one.returningAuthority().value(),
                            DossierStatus.PROCESSED.code())
                    .query(UUID.class)
                    .list());
        }
        return register.all(same.stream().map(DossierId::new).toList()).stream()
                .filter(this::isReady)
                .sorted(Comparator.comparing(dossier -> dossier.code().value()))
                .toList();
    }

    /**
     * All that were chosen or none: one person signs one slip for them.
     *
     * @param found by dossier: who came, and which of its originals go back
     * @return how many
     * @throws RefusalException naming the dossier that may not go out, or that is not ready for that person
     */
    @Transactional
    public int give(Dossier one, Set<UUID> chosen, Function<Dossier, CounterReturn> found) {
        var ready = ready(one);
        var going = ready.stream()
                .filter(dossier -> chosen.contains(dossier.id().value()))
                .toList();
        if (going.isEmpty() || going.size() < chosen.size()) {
            throw new RefusalException(going.isEmpty() && chosen.isEmpty() ? NOTHING_CHOSEN : NOT_READY);
        }
        going.forEach(
                dossier -> give(dossier, found.apply(dossier), ready.get(0).id()));
        return going.size();
    }

    private void give(Dossier dossier, CounterReturn found, DossierId slipOf) {
        try {
            returnAtCounter.give(dossier, found, slipOf);
        } catch (RefusalException refused) {
            var why = refused.refusal();
            throw new RefusalException(
                    new Refusal(why.kind(), "Hồ sơ %s: %s".formatted(dossier.code(), why.message()), why.fields()));
        }
    }

    private boolean isReady(Dossier dossier) {
        return dossier.status() == DossierStatus.PROCESSED
                && dossier.returnMode() == ReturnMode.DESK
                && current.get().answersAs(Role.ONE_STOP_DESK, dossier.returningAuthority())
                && tasks.at(dossier.id(), Step.RETURN).isPresent();
    }
}
