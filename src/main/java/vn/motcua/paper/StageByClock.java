package vn.motcua.paper;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.DossierId;

/** Where a dossier stood when it ended, by its clock: not accepted yet, at work, or waiting and for what. */
@Component
class StageByClock {

    private final ClockLedger ledger;

    StageByClock(ClockLedger ledger) {
        this.ledger = ledger;
    }

    String of(DossierId dossier) {
        var lines = ledger.of(dossier);
        return lines.isEmpty()
                ? "Chưa tiếp nhận"
                : lines.stream()
                        .map(ClockEntry::cause)
                        .filter(cause -> cause.state() != null && cause.state() != ClockCause.State.STOPPED)
                        .reduce((earlier, later) -> later)
                        .filter(cause -> cause.state() == ClockCause.State.PAUSED)
                        .map(ClockCause::label)
                        .orElse("Đang giải quyết");
    }
}
