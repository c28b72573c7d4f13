package vn.motcua.archive;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;

/** Who may change what of a stored paper: officials of the authority whose paper it is. */
@Component
class EntryKeepers {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final EntryRows rows;
    private final CurrentOfficial current;

    EntryKeepers(EntryRows rows, CurrentOfficial current) {
        this.rows = rows;
        this.current = current;
    }

    /** The entry, held against others until the transaction ends. */
    Outcome<Entry> take(UUID id, Set<Role> roles) {
        var official = current.get();
        var found = rows.lock(id).filter(entry -> entry.isVisibleTo(official));
        if (found.isEmpty()) {
            return Outcome.refused(OpenEntry.NOT_FOUND);
        }
        var authority = found.get().authority();
        return roles.stream().anyMatch(role -> official.worksAs(role, authority))
                ? Outcome.done(found.get())
                : Outcome.refused(Refusal.forbidden(
                        "Chỉ công chức chuyên môn hoặc lãnh đạo của cơ quan cấp giấy tờ làm được việc này."));
    }

    /** A reason on one line. */
    static Outcome<String> reason(String typed) {
        var line = PlainText.line(typed);
        return line == null || line.length() < SHORTEST || line.length() > LONGEST
                ? Outcome.refused(Refusal.refused("Lý do, căn cứ dài từ %d đến %d ký tự.".formatted(SHORTEST, LONGEST))
                        .about("reason"))
                : Outcome.done(line);
    }
}
