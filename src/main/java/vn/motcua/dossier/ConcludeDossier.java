package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Đã xử lý xong: the signed result stops the legal clock. Refused without number, date and scan, and for a signer
 * who is no leader of the authority, while a leader is asked for a correction, and while it is not known what the sector's system decided.
 * Where other authorities do parts of a
 * linked procedure, a granted result is only signed: the clock runs until {@link FinishLinkedDossier}. Where a clerk issues,
 * the leader has signed before ({@link SignForIssue}) and this is the issue.
 */
@Component
public class ConcludeDossier {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final Signers signers;
    private final Corrections corrections;
    private final SectorGate sectorGate;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ConcludeDossier(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            Signers signers,
            Corrections corrections,
            SectorGate sectorGate,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock) {
        this.signers = signers;
        this.corrections = corrections;
        this.sectorGate = sectorGate;
        this.law = law;
        this.current = current;
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Status 4 → 9; of a linked procedure 4, until its branches are done. */
    @Transactional
    public Outcome<Dossier> conclude(DossierId id, SignedResult result) {
        return conclude(id, result, dossier -> signers.signer(dossier, result.signer(), result.date()));
    }

    /** The same of what was signed before by whom the result names. */
    @Transactional(propagation = Propagation.MANDATORY)
    Outcome<Dossier> issued(DossierId id, SignedResult result) {
        return conclude(id, result, dossier -> Outcome.done(result.signer()));
    }

    /** Why nobody signs it now, whatever it is; empty if a leader may. */
    Optional<Refusal> untimely(Dossier dossier) {
        if (dossier.signed() || !dossier.status().mayBecome(DossierStatus.PROCESSED)) {
            return Optional.of(WrongStatus.of(dossier, "kết thúc xử lý"));
        }
        return corrections.waiting(dossier.id())
                ? Optional.of(
                        Refusal.wrongMoment(
                                "Một cửa đang đề nghị đính chính hồ sơ này: hãy quyết định đề nghị ấy trên trang hồ sơ trước khi ký."))
                : Optional.empty();
    }

    private Outcome<Dossier> conclude(DossierId id, SignedResult result, Function<Dossier, Outcome<String>> whoSigns) {
        var dossier = rows.findById(id).orElseThrow();
        var now = clock.instant();
        var objection = untimely(dossier)
                .or(() -> sectorGate.objection(dossier, result))
                .or(() -> objection(dossier, result, LocalDate.ofInstant(now, Vietnam.ZONE)));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return whoSigns.apply(dossier).map(signer -> write(dossier, result.by(signer), now));
    }

    private static Optional<Refusal> objection(Dossier dossier, SignedResult result, LocalDate today) {
        if (result.scan() == null) {
            return Optional.of(Refusal.refused(
                            "Chưa có bản quét kết quả đã ký, đóng dấu. Hãy tải lên ở thẻ «Hồ sơ» rồi hoàn thành lại.")
                    .about("scan"));
        }
        if (result.date().isAfter(today)) {
            return Optional.of(
                    Refusal.refused("Ngày ký kết quả không thể ở tương lai.").about("resultDate"));
        }
        return result.date().isBefore(LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE))
                ? Optional.of(Refusal.refused("Ngày ký kết quả không thể trước ngày nhận hồ sơ.")
                        .about("resultDate"))
                : Optional.empty();
    }

    private Dossier write(Dossier dossier, SignedResult signed, Instant now) {
        var id = dossier.id();
        var detail = new LinkedHashMap<String, String>();
        detail.put("Kết quả", signed.kind().label());
        if (signed.kind() == ResultKind.REFUSED) {
            grounds(id).ifPresent(grounds -> detail.put("Lý do", grounds));
        }
        detail.put("Số", signed.number());
        detail.put("Người ký", signed.signer());
        detail.put("Người ghi nhận", current.get().fullName());
        if (othersFollow(dossier, signed)) {
            dossier.sign(signed);
            rows.save(dossier);
            events.append(id, EventKind.LEAD_SIGNED, detail);
        } else {
            dossier.process(signed, now);
            rows.save(dossier);
            ledger.append(id, ClockEntry.of(now, ClockCause.PROCESSED));
            events.append(id, EventKind.SIGNED, detail);
        }
        return dossier;
    }

    /** Of what the lead refuses, nothing is left to do for others. */
    private boolean othersFollow(Dossier dossier, SignedResult result) {
        return result.kind() == ResultKind.GRANTED
                && !law.procedureOf(dossier).branches().isEmpty();
    }

    /** What the specialist proposed the refusal on: the applicant reads it in the paper and in the notice alike. */
    private Optional<String> grounds(DossierId id) {
        return events.of(id).stream()
                .filter(line -> line.kind() == EventKind.REVIEWED)
                .reduce((older, newer) -> newer)
                .map(line -> line.detail().get("Ý kiến"));
    }
}
