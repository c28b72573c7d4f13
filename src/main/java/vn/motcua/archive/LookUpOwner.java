package vn.motcua.archive;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Tra cứu Kho: an official looks for the papers of one owner, having said what for. What other authorities hold is not among
 * the answers. The statement lets them open those papers until the end of the day.
 */
@Component
class LookUpOwner {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final EntryRows rows;
    private final ReadRows reads;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    LookUpOwner(EntryRows rows, ReadRows reads, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param number of an identity paper, as typed
     * @param purpose null where nothing was chosen
     * @param words Vietnamese: which dossier or letter it is about
     */
    @Transactional
    public Outcome<List<Entry>> lookUp(String number, ArchivePurpose purpose, String words) {
        var identity = OwnerIdentity.of(number);
        if (identity.isEmpty()) {
            return Outcome.refused(Refusal.refused("Hãy nhập đủ số căn cước, hộ chiếu hoặc mã số thuế.")
                    .about("number"));
        }
        if (purpose == null) {
            return Outcome.refused(Refusal.refused("Hãy chọn mục đích tra cứu.").about("purpose"));
        }
        var text = PlainText.line(words);
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.refused("Nội dung việc cần tra cứu dài từ %d đến %d ký tự.".formatted(SHORTEST, LONGEST))
                            .about("words"));
        }
        var official = current.get();
        var owner = rows.find(identity.get());
        reads.searched(owner.orElse(null), official.id(), new ReadRows.Stated(purpose, text), clock.instant());
        return Outcome.done(
                owner.map(known -> rows.of(known, official.authorities())).orElse(List.of()));
    }
}
