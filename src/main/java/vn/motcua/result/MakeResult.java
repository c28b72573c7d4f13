package vn.motcua.result;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PaperNumbers;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Lập kết quả: prints the result with its number, dated today, and keeps the file with the dossier to be signed. A page with
 * a hole takes no number; made again, a result keeps its own. What comes in the place of an issued one has the next.
 */
@Component
public class MakeResult {

    private static final String KEY = "result";
    private static final Refusal NOBODY_SIGNS = Refusal.forbidden(
            "Chỉ người có tên trong sổ ủy quyền ký của cơ quan giải quyết mới lập được kết quả mang tên mình.");

    private final DraftResult draft;
    private final ResultDrafts drafts;
    private final ResultPage page;
    private final ResultPapers papers;
    private final PaperNumbers numbers;
    private final ReceiveDocument receive;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    MakeResult(
            DraftResult draft,
            ResultDrafts drafts,
            ResultPage page,
            ResultPapers papers,
            PaperNumbers numbers,
            ReceiveDocument receive,
            DossierDocuments documents,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.draft = draft;
        this.drafts = drafts;
        this.page = page;
        this.papers = papers;
        this.numbers = numbers;
        this.receive = receive;
        this.documents = documents;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the current official may is for the caller to ask; who signs is the current official. */
    @Transactional
    public Outcome<ResultPaper> make(Dossier dossier, Map<String, String> typed) {
        return make(dossier, typed, false);
    }

    /** The same in the place of one that was issued, whose file becomes an older version. Signed by nobody yet. */
    @Transactional
    public Outcome<ResultPaper> makeAnew(Dossier dossier, Map<String, String> typed) {
        return make(dossier, typed, true);
    }

    private Outcome<ResultPaper> make(Dossier dossier, Map<String, String> typed, boolean anew) {
        var ready = draft.template(dossier, typed, true);
        if (ready instanceof Outcome.Refused<DraftResult.Ready> refused) {
            return Outcome.refused(refused.refusal());
        }
        var signer = draft.signers(dossier).stream()
                .filter(held -> held.official().equals(current.get().id()))
                .findFirst();
        if (signer.isEmpty()) {
            return Outcome.refused(NOBODY_SIGNS);
        }
        papers.hold(dossier.id());
        var work = new Work(dossier, ready.orThrow(), draft.authority(dossier), signer.get(), draft.today(), anew);
        var holes = print(work, "00/" + work.template().symbol(), Tokens.next());
        return holes instanceof Outcome.Refused<byte[]> refused
                ? Outcome.refused(refused.refusal())
                : numbered(work, papers.of(dossier.id()).filter(before -> usable(before, work)));
    }

    private record Work(
            Dossier dossier,
            DraftResult.Ready ready,
            Authority authority,
            Delegation signer,
            LocalDate day,
            boolean anew) {

        ResultTemplate template() {
            return ready.loaded().template();
        }
    }

    /** A number of last year's register, of another authority's, or under which a result was issued is of no use today. */
    private boolean usable(ResultPaper before, Work work) {
        if (work.anew()) {
            papers.replaced(before.id(), clock.instant());
            return false;
        }
        if (before.year() == work.day().getYear()
                && before.authority().equals(work.authority().id())) {
            return true;
        }
        papers.voided(before.id(), "Lập lại bằng số của năm, của cơ quan hiện nay", clock.instant());
        return false;
    }

    private Outcome<ResultPaper> numbered(Work work, Optional<ResultPaper> before) {
        var token = before.map(ResultPaper::token).orElseGet(Tokens::next);
        var kind = "RESULT:" + work.dossier().procedure().value();
        var number = before.isPresent()
                ? 0
                : numbers.next(work.authority().id(), kind, work.day().getYear());
        var symbol = before.map(ResultPaper::symbol)
                .orElseGet(() -> "%02d/%s".formatted(number, work.template().symbol()));
        var kept = keep(work, print(work, symbol, token).orThrow(), work.anew() || before.isPresent());
        if (kept instanceof Outcome.Refused<DossierDocument> refused) {
            return Outcome.refused(refused.refusal());
        }
        var paper = new ResultPaper(
                before.map(ResultPaper::id).orElseGet(UUID::randomUUID),
                work.dossier().id(),
                work.authority().id(),
                work.day().getYear(),
                symbol,
                token,
                work.template().title(),
                work.day(),
                kept.orThrow().id());
        write(work, paper, kind, number);
        return Outcome.done(paper);
    }

    private void write(Work work, ResultPaper paper, String kind, int number) {
        var me = current.get().id();
        var now = clock.instant();
        var content = drafts.write(work.ready().values());
        if (number == 0) {
            papers.remade(paper.id(), paper.day(), paper.document(), content, me, now);
        } else {
            papers.add(paper, kind, number, content, me, now);
        }
        drafts.save(work.dossier().id(), work.ready().values(), me, now);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy", paper.title());
        detail.put("Số", paper.symbol());
        detail.put("Ngày", Vietnam.day(paper.day()));
        events.append(work.dossier().id(), EventKind.RESULT_MADE, detail);
    }

    private Outcome<byte[]> print(Work work, String number, String token) {
        return page.print(
                work.ready().loaded(),
                work.ready().values(),
                new ResultPage.Facts(
                        work.dossier(), work.authority(), work.signer(), number, work.day(), token, clock.instant()));
    }

    private Outcome<DossierDocument> keep(Work work, byte[] pdf, boolean again) {
        var replaced = again
                ? documents
                        .newestResult(work.dossier().id())
                        .map(DossierDocument::id)
                        .orElse(null)
                : null;
        var file = work.template().template().replace(".html", ".pdf");
        var received = receive.receive(new Upload(
                work.dossier().id(), DocumentPurpose.RESULT, KEY, file, replaced, new ByteArrayInputStream(pdf)));
        return received.map(vn.motcua.digitization.Received::document);
    }
}
