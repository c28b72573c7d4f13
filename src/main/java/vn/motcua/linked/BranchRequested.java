package vn.motcua.linked;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/** A part of a linked dossier has reached the authority of ours that is asked for it. What was entered at the lead's desk meanwhile needs nobody. */
@Component
class BranchRequested implements InboxHandler {

    private final Branches branches;
    private final DossierRegister register;
    private final BranchWork work;

    BranchRequested(Branches branches, DossierRegister register, BranchWork work) {
        this.branches = branches;
        this.register = register;
        this.work = work;
    }

    @Override
    public String type() {
        return SendBranch.REQUESTED;
    }

    @Override
    public String label() {
        return "Đề nghị thực hiện phần liên thông";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var branch = branches.get(idIn(arrival));
        return Optional.of(
                Concern.ofAuthority(branch.asked().value(), "Đề nghị thực hiện phần liên thông: " + branch.label()));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var branch = branches.locked(idIn(arrival)).orElseThrow();
        if (branch.open() && !register.get(branch.dossier()).status().terminal()) {
            work.begin(branch);
        }
        return Handling.handled();
    }

    static UUID idIn(Arrival arrival) {
        return UUID.fromString(arrival.message().payload().path("branch").asText());
    }
}
