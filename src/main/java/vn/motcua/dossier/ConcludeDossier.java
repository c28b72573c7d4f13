package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
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
 * linked procedure, a granted result is only signed: the clock runs until {@link FinishLinkedDossier}.
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
        var dossier = rows.findById(id).orElseThrow();
        var now = clock.instant();
        if (dossier.signed() || !dossier.status().mayBecome(DossierStatus.PROCESSED)) {
            return Outcome.refused(WrongStatus.of(dossier, "kết thúc xử lý"));
        }
        if (corrections.waiting(id)) {
            return Outcome.refused(
                    Refusal.wrongMoment(
                            "Một cửa đang đề nghị đính chính hồ sơ này: hãy quyết định đề nghị ấy trên trang hồ sơ trước khi ký."));
        }
        var elsewhere = sectorGate.objection(dossier, result);
        if (elsewhere.isPresent()) {
            return Outcome.refused(elsewhere.get());
        }
        if (result.scan() == null) {
            return Outcome.refused(Refusal.refused(
                            "Chưa có bản quét kết quả đã ký, đóng dấu. Hãy tải lên ở thẻ «Hồ sơ» rồi hoàn thành lại.")
                    .about("scan"));
        }
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        if (result.date().isAfter(today)) {
            return Outcome.refused(
                    Refusal.refused("Ngày ký kết quả không thể ở tương lai.").about("resultDate"));
        }
        if (result.date().isBefore(LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE))) {
            return Outcome.refused(Refusal.refused("Ngày ký kết quả không thể trước ngày nhận hồ sơ.")
                    .about("resultDate"));
        }
        var signer = signers.signer(dossier, result.signer(), result.date());
        if (signer instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        var signed = result.by(signer.orThrow());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Kết quả", result.kind().label());
        if (result.kind() == ResultKind.REFUSED) {
            grounds(id).ifPresent(grounds -> detail.put("Lý do", grounds));
        }
        detail.put("Số", result.number());
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
        return Outcome.done(dossier);
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
