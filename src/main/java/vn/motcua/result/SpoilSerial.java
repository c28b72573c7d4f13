package vn.motcua.result;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Ghi phôi hỏng: with its reason and the record that was drawn up. A form under a signed result is replaced, not spoiled. */
@Component
public class SpoilSerial {

    private final SerialForms forms;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SpoilSerial(
            SerialForms forms,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.forms = forms;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param record number and day of the record (biên bản) */
    @Transactional
    public Outcome<Serial> spoil(AuthorityId authority, SerialKind kind, String text, String reason, String record) {
        var serial = Serial.of(text);
        var why = PlainText.line(reason);
        var paper = PlainText.line(record);
        if (serial.isEmpty() || why == null || why.length() < 5 || paper == null) {
            return Outcome.refused(Refusal.refused("Ghi đủ số phôi, lý do hỏng (từ 5 ký tự) và số, ngày biên bản."));
        }
        forms.hold(kind);
        if (!forms.has(authority, kind, serial.get())) {
            return Outcome.refused(Refusal.refused("Phôi này không có trong sổ của cơ quan."));
        }
        if (forms.stateOf(kind, serial.get()).filter("SPOILED"::equals).isPresent()) {
            return Outcome.refused(Refusal.wrongMoment("Phôi này đã ghi hỏng."));
        }
        if (underASignedResult(kind, serial.get())) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Kết quả trên phôi này đã ký. Hãy cấp lại hoặc thu hồi kết quả, không ghi phôi hỏng."));
        }
        write(authority, kind, serial.get(), why, paper);
        return Outcome.done(serial.get());
    }

    /** The form is the authority's and not spoiled yet. */
    void write(AuthorityId authority, SerialKind kind, Serial serial, String reason, String record) {
        forms.spoil(authority, kind, serial, reason, record, current.get().id(), clock.instant())
                .ifPresent(dossier -> {
                    var detail = new LinkedHashMap<String, String>();
                    detail.put("Phôi", kind.label());
                    detail.put("Số", serial.label());
                    detail.put("Lý do", reason);
                    detail.put("Biên bản", record);
                    events.append(dossier, EventKind.SERIAL_SPOILED, detail);
                });
    }

    private boolean underASignedResult(SerialKind kind, Serial serial) {
        return forms.dossierOf(kind, serial)
                .map(register::get)
                .filter(dossier ->
                        dossier.status() == DossierStatus.PROCESSED || dossier.status() == DossierStatus.RETURNED)
                .isPresent();
    }
}
