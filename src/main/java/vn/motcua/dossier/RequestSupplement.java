package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final SupplementRequests requests;
    private final SupplementRules rules;
    private final DossierLaw law;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RequestSupplement(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            SupplementRequests requests,
            SupplementRules rules,
            DossierLaw law,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.requests = requests;
        this.rules = rules;
        this.law = law;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Status 1, 2 or 4 → 5.
     *
     * @param documents keys of the procedure's list, at least one
     * @param reason Vietnamese, read by the applicant
     */
    @Transactional
    public Outcome<SupplementRequest> request(DossierId id, List<String> documents, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.SUPPLEMENT_REQUESTED)) {
            return Outcome.refused(WrongStatus.of(dossier, "yêu cầu bổ sung"));
        }
        var stage = dossier.status() == DossierStatus.REGISTERED ? Stage.INTAKE : Stage.REVIEW;
        var earlier = requests.of(id);
        if (earlier.stream().filter(asked -> asked.stage() == stage).count() >= rules.maxCount(dossier)) {
            return Outcome.refused(Refusal.refused(
                    "Hồ sơ này đã yêu cầu bổ sung ở bước %s rồi. Chỉ được yêu cầu một lần (Điều 11 Nghị định 61/2018/NĐ-CP)."
                            .formatted(stage.label())));
        }
        var listed = law.procedureOf(dossier).documents().stream()
                .filter(document -> documents.contains(document.key()))
                .toList();
        if (listed.isEmpty() || listed.size() < documents.stream().distinct().count()) {
            return Outcome.refused(
                    Refusal.refused("Chỉ được yêu cầu giấy tờ có trong thành phần hồ sơ đã công bố của thủ tục."));
        }
        return Outcome.done(ask(dossier, stage, earlier.size() + 1, listed, reason));
    }

    private SupplementRequest ask(
            Dossier dossier, Stage stage, int round, List<RequiredDocument> documents, String reason) {
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
                reason,
                null,
                now,
                current.get().id(),
                due.toInstant(),
                null,
                null);
        requests.add(request);
        if (stage == Stage.REVIEW) {
            ledger.append(dossier.id(), new ClockEntry(now, ClockCause.SUPPLEMENT_ASKED, null, reason, null));
        }
        dossier.askSupplement();
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", documents.stream().map(RequiredDocument::name).collect(Collectors.joining("; ")));
        detail.put("Lý do", reason);
        detail.put("Bổ sung trước", Vietnam.day(LocalDate.ofInstant(request.dueAt(), Vietnam.ZONE)));
        events.append(dossier.id(), EventKind.SUPPLEMENT_ASKED, detail);
        return request;
    }
}
