package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes another receiver into the register, and into the history what changed. Who may, and until when, is asked before. */
@Component
public class ChangeReceiver {

    private final DossierRows rows;
    private final DossierEvents events;

    ChangeReceiver(DossierRows rows, DossierEvents events) {
        this.rows = rows;
        this.events = events;
    }

    /** The same receiver again is no change and leaves no line. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier change(DossierId id, Party receiver, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        var changes = changes(dossier.receiver(), receiver);
        if (changes.isEmpty()) {
            return dossier;
        }
        dossier.changeReceiver(receiver);
        rows.save(dossier);
        changes.put("Lý do", reason);
        events.append(id, EventKind.RECEIVER_MENDED, changes);
        return dossier;
    }

    private static Map<String, String> changes(Party before, Party now) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "Người nhận", before.name(), now.name());
        note(changes, "Số định danh", before.identityNumber(), now.identityNumber());
        note(changes, "Địa chỉ nhận", before.address(), now.address());
        note(changes, "Điện thoại", before.phone(), now.phone());
        note(changes, "Thư điện tử", before.email(), now.email());
        return changes;
    }

    private static void note(Map<String, String> changes, String label, String before, String now) {
        if (!Objects.equals(before, now)) {
            changes.put(label, "%s → %s".formatted(shown(before), shown(now)));
        }
    }

    private static String shown(String value) {
        return value == null ? "(không ghi)" : value;
    }
}
