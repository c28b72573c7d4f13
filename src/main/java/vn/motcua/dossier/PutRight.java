package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** A correction on its way: done at once where the desk may do it alone, else put to a leader. */
@Component
class PutRight {

    private final DossierRows rows;
    private final Corrections corrections;
    private final CorrectionRules rules;
    private final ApplyCorrection apply;
    private final DossierEvents events;
    private final DueAfterCorrection dueAfter;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    PutRight(
            DossierRows rows,
            Corrections corrections,
            CorrectionRules rules,
            ApplyCorrection apply,
            DossierEvents events,
            DueAfterCorrection dueAfter,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.rules = rules;
        this.apply = apply;
        this.events = events;
        this.dueAfter = dueAfter;
        this.current = current;
        this.clock = clock;
    }

    /** What is particular to a kind; null or empty where the kind has none. */
    record Particulars(
            FeeConsequence fees,
            ProcedureKey newProcedure,
            String incident,
            Correction.Outage outage,
            List<Correction.Change> changes) {

        static final Particulars NONE = new Particulars(null, null, null, null, List.of());
    }

    /** In the transaction of the use case that has asked the rules. */
    Outcome<Correction> put(Dossier dossier, Correction.Kind kind, CorrectionGrounds grounds, Particulars particulars) {
        return put(dossier, kind, grounds, particulars, false);
    }

    /** @param grave whether a leader is asked wherever the dossier is */
    Outcome<Correction> put(
            Dossier dossier, Correction.Kind kind, CorrectionGrounds grounds, Particulars particulars, boolean grave) {
        var asks = grave || rules.needsTheLeader(dossier, kind);
        var now = clock.instant();
        var by = current.get().id();
        var put = new Correction(
                UUID.randomUUID(),
                dossier.id(),
                dossier.receivingAuthority(),
                kind,
                asks ? Correction.State.PROPOSED : Correction.State.APPLIED,
                grounds.reason(),
                grounds.evidence(),
                now,
                by,
                asks ? null : now,
                asks ? null : by,
                null,
                particulars.fees(),
                particulars.newProcedure(),
                particulars.incident(),
                null,
                particulars.outage(),
                particulars.changes());
        return asks ? propose(dossier, put) : apply(dossier, put);
    }

    /** Writes the dossier's row too: who signs it at the same moment, seeing no question, loses or wins alone. */
    private Outcome<Correction> propose(Dossier dossier, Correction proposed) {
        if (!corrections.add(proposed)) {
            return Outcome.refused(refusedTwice(proposed));
        }
        rows.save(dossier);
        var detail = CorrectionWords.asked(proposed);
        dueAfter.of(dossier, proposed).ifPresent(moved -> detail.put("Hạn trả nếu đồng ý", moved.words()));
        events.append(proposed.dossier(), EventKind.CORRECTION_PROPOSED, detail);
        return Outcome.done(proposed);
    }

    private Refusal refusedTwice(Correction proposed) {
        return corrections.waiting(proposed.dossier())
                ? Refusal.wrongMoment("Hồ sơ đang có một đề nghị chờ lãnh đạo; hãy đợi kết quả của đề nghị ấy.")
                : Refusal.refused("Số phiếu giấy này đã nhập bù cho hồ sơ khác.")
                        .about("paperNumber");
    }

    private Outcome<Correction> apply(Dossier dossier, Correction applied) {
        var prepared = apply.prepare(dossier, applied);
        if (prepared instanceof Outcome.Done<Correction> done) {
            corrections.add(done.value());
            apply.finish(dossier, done.value());
        }
        return prepared;
    }

    /** What a leader decided, on record and done. */
    Outcome<Correction> agree(Dossier dossier, Correction proposed, String note) {
        var prepared = apply.prepare(dossier, proposed);
        if (prepared instanceof Outcome.Done<Correction> done) {
            var agreed = decide(done.value(), Correction.State.APPLIED, note);
            apply.finish(dossier, agreed);
            return Outcome.done(agreed);
        }
        return prepared;
    }

    Correction refuse(Correction proposed, String note) {
        var refused = decide(proposed, Correction.State.REFUSED, note);
        events.append(proposed.dossier(), EventKind.CORRECTION_REFUSED, CorrectionWords.asked(refused));
        return refused;
    }

    private Correction decide(Correction proposed, Correction.State state, String note) {
        Instant now = clock.instant();
        var by = current.get().id();
        corrections.decide(proposed.id(), state, now, by, note, proposed.successor());
        return proposed.decided(state, now, by, note);
    }
}
