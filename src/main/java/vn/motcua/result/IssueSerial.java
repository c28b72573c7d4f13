package vn.motcua.result;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Ghi phôi đã dùng: the result of a dossier is written on a form of the deciding authority's stock. */
@Component
public class IssueSerial {

    static final Refusal NO_SERIAL = Refusal.refused("Số phôi gồm phần chữ (nếu có) và phần số, ví dụ TP 000123.")
            .about("serial");

    private final SerialForms forms;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    IssueSerial(SerialForms forms, DossierEvents events, CurrentOfficial current, TransactionClock clock) {
        this.forms = forms;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Serial> issue(Dossier dossier, String text) {
        var kind = forms.kindFor(dossier);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.wrongMoment("Kết quả của thủ tục này không in trên phôi có số seri."));
        }
        var serial = Serial.of(text);
        if (serial.isEmpty()) {
            return Outcome.refused(NO_SERIAL);
        }
        forms.hold(kind.get());
        var objection = objection(dossier, kind.get(), serial.get());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        write(dossier, kind.get(), serial.get());
        return Outcome.done(serial.get());
    }

    /** The form is free, and the dossier has none. */
    void write(Dossier dossier, SerialKind kind, Serial serial) {
        forms.issue(
                dossier.competentAuthority(),
                kind,
                serial,
                dossier.id(),
                current.get().id(),
                clock.instant());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phôi", kind.label());
        detail.put("Số", serial.label());
        events.append(dossier.id(), EventKind.SERIAL_ISSUED, detail);
    }

    private Optional<Refusal> objection(Dossier dossier, SerialKind kind, Serial serial) {
        if (dossier.status() != DossierStatus.PROCESSING) {
            return Optional.of(Refusal.wrongMoment("Phôi được ghi khi hồ sơ đang giải quyết, trước khi ký kết quả."));
        }
        var used = forms.usedFor(dossier.id());
        if (used.isPresent()) {
            return Optional.of(Refusal.wrongMoment("Hồ sơ này đã dùng phôi %s. Nếu phôi ấy hỏng, hãy ghi hỏng trước."
                    .formatted(used.get().label())));
        }
        return forms.unusable(dossier.competentAuthority(), kind, serial);
    }
}
