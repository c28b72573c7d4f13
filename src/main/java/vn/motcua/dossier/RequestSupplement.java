package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.SupplementRequest.Stage;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Yêu cầu bổ sung: asks the applicant once, completely, for papers of the published list, and stops the clock if it runs
 * (NĐ 61/2018 Art 11.2c, 15, 17.2, 19.4).
 */
@Component
public class RequestSupplement {

    /** Label of the line in the history that leader and controller are told of. */
    public static final String DOUBTS = "Cần kiểm soát";

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final SupplementRequests requests;
    private final SupplementRules rules;
    private final SupplementPermits permits;
    private final DossierLaw law;
    private final PapersAlreadyHeld held;
    private final LedgerDue ledgerDue;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RequestSupplement(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            SupplementRequests requests,
            SupplementRules rules,
            SupplementPermits permits,
            DossierLaw law,
            PapersAlreadyHeld held,
            LedgerDue ledgerDue,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.requests = requests;
        this.rules = rules;
        this.permits = permits;
        this.law = law;
        this.held = held;
        this.ledgerDue = ledgerDue;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the applicant is to bring.
     *
     * @param documents keys of the procedure's list
     * @param other name of a paper outside that list, null if there is none
     * @param basis law, article and words that ask for that paper, as {@link LegalReference}; null if there is none
     */
    public record Wanted(List<String> documents, String other, String basis) {}

    /**
     * Status 1, 2 or 4 → 5.
     *
     * @param wanted the papers, at least one
     * @param reason Vietnamese, read by the applicant
     */
    @Transactional
    public Outcome<SupplementRequest> request(DossierId id, Wanted wanted, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.SUPPLEMENT_REQUESTED)) {
            return Outcome.refused(WrongStatus.of(dossier, "yêu cầu bổ sung"));
        }
        var stage = Stage.of(dossier);
        var earlier = requests.of(id);
        var once = earlier.stream().filter(asked -> asked.stage() == stage).count() < rules.maxCount(dossier);
        var listed = law.procedureOf(dossier).documents().stream()
                .filter(document -> wanted.documents().contains(document.key()))
                .toList();
        if (wanted.documents().isEmpty() && wanted.other() == null) {
            return Outcome.refused(
                    Refusal.refused("Chọn ít nhất một giấy tờ cần bổ sung.").about("supplementDocuments"));
        }
        if (listed.size() < wanted.documents().stream().distinct().count()) {
            return Outcome.refused(
                    Refusal.refused("Chỉ được yêu cầu giấy tờ có trong thành phần hồ sơ đã công bố của thủ tục.")
                            .about("supplementDocuments"));
        }
        var objection = held.objection(dossier, wanted.documents());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get().about("supplementDocuments"));
        }
        if (wanted.other() != null && !LegalReference.complete(wanted.basis())) {
            return Outcome.refused(Refusal.refused(
                            "Giấy tờ ngoài thành phần đã công bố phải nêu đủ căn cứ: văn bản có số, ký hiệu và điều, khoản, kèm nội dung đòi giấy tờ đó; ví dụ «Khoản 1 Điều 16 Nghị định 123/2015/NĐ-CP: nộp giấy chứng sinh».")
                    .about("supplementBasis"));
        }
        if (!once && !permits.use(id, stage, clock.instant())) {
            return Outcome.refused(Refusal.refused(
                    "Hồ sơ này đã yêu cầu bổ sung ở bước %s rồi. Chỉ được yêu cầu một lần (Điều 11 Nghị định 61/2018/NĐ-CP); lần nữa phải được lãnh đạo cho phép ở trang hồ sơ."
                            .formatted(stage.label())));
        }
        return Outcome.done(ask(dossier, stage, earlier.size() + 1, listed, wanted, reason));
    }

    private SupplementRequest ask(
            Dossier dossier, Stage stage, int round, List<RequiredDocument> documents, Wanted wanted, String reason) {
        var now = clock.instant();
        var due = authorities
                .calendarOf(dossier.competentAuthority())
                .due(now, rules.wait(dossier), null)
                .due();
        var request = new SupplementRequest(
                UUID.randomUUID(),
                dossier.id(),
                round,
                stage,
                documents.stream().map(RequiredDocument::key).toList(),
                wanted.other(),
                reason,
                wanted.other() == null ? null : wanted.basis(),
                now,
                current.get().id(),
                due.toInstant(),
                null,
                null);
        requests.add(request, dossier.dueAt());
        if (stage == Stage.REVIEW) {
            ledger.append(dossier.id(), new ClockEntry(now, ClockCause.SUPPLEMENT_ASKED, null, reason, null));
        }
        dossier.askSupplement();
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put(
                "Giấy tờ",
                Stream.concat(documents.stream().map(RequiredDocument::name), Stream.ofNullable(wanted.other()))
                        .collect(Collectors.joining("; ")));
        detail.put("Lý do", reason);
        detail.put("Bổ sung trước", Vietnam.day(day(request.dueAt())));
        var doubts = doubts(dossier, stage, round, request);
        if (!doubts.isEmpty()) {
            detail.put(DOUBTS, String.join("; ", doubts));
        }
        events.append(dossier.id(), EventKind.SUPPLEMENT_ASKED, detail);
        return request;
    }

    /** What the controller of procedures and the leader should look at. */
    private List<String> doubts(Dossier dossier, Stage stage, int round, SupplementRequest request) {
        var doubts = new ArrayList<String>();
        if (request.otherDocument() != null) {
            doubts.add("giấy tờ ngoài thành phần đã công bố, căn cứ: " + request.legalBasis());
        }
        if (round > 1) {
            doubts.add("lần yêu cầu thứ %d, hồ sơ bị tính quá hạn theo Quyết định 766/QĐ-TTg".formatted(round));
        }
        if (stage == Stage.REVIEW && !ledgerDue.askedInTime(dossier)) {
            doubts.add("quá hạn thông báo kể từ ngày tiếp nhận: thời hạn không tính lại từ đầu");
        } else if (stage == Stage.REVIEW && day(request.askedAt()).equals(day(dossier.dueAt()))) {
            doubts.add("yêu cầu vào ngày hẹn trả");
        }
        return doubts;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
