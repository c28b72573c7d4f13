package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DataThen;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01), from the register. */
@Component
public class ReceiptPaper {

    private static final Refusal NOT_ACCEPTED =
            Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có giấy tiếp nhận.");

    private final DossierLaw law;
    private final DossierComponents components;
    private final Authorities authorities;
    private final IntakeNoteRows intakeNotes;
    private final ReceiptChanges changes;
    private final DataThen dataThen;
    private final BookVolumes volumes;
    private final ReceiptPdf pdf;

    ReceiptPaper(
            DossierLaw law,
            DossierComponents components,
            Authorities authorities,
            IntakeNoteRows intakeNotes,
            ReceiptChanges changes,
            DataThen dataThen,
            BookVolumes volumes,
            ReceiptPdf pdf) {
        this.law = law;
        this.components = components;
        this.authorities = authorities;
        this.intakeNotes = intakeNotes;
        this.changes = changes;
        this.dataThen = dataThen;
        this.volumes = volumes;
        this.pdf = pdf;
    }

    /**
     * After a change of the dossier it says the n-th replacement to be one; printed again without one it is the same paper.
     *
     * @param scanned keys of the papers of which there is a scan
     * @return the A5 page as PDF; refused while the dossier is not accepted
     */
    public Outcome<byte[]> print(Dossier dossier, Set<String> scanned) {
        return printAsOf(dossier, scanned, Instant.MAX, dossier.dueAt());
    }

    /**
     * As it was at a moment, whatever has changed since; refused as {@link #print} is.
     *
     * @param dueAt what was promised then
     */
    public Outcome<byte[]> printAsOf(Dossier dossier, Set<String> scanned, Instant moment, Instant dueAt) {
        if (dossier.code() == null) {
            return Outcome.refused(NOT_ACCEPTED);
        }
        return Outcome.done(pdf.render(receipt(dossier, scanned, moment, dueAt)));
    }

    /** Whether this makes the receipts given out so far out of date. */
    public static boolean replacedAfter(EventKind kind) {
        return ReceiptChanges.KINDS.contains(kind);
    }

    /** Two copies on one sheet of A4, one for each side of the counter; refused as {@link #print} is. */
    public Outcome<byte[]> printTwoCopies(Dossier dossier, Set<String> scanned) {
        return print(dossier, scanned).map(TwoCopies::of);
    }

    /** Nội dung yêu cầu: for whom, where that is not the filer, and what in particular. */
    private static String request(DataThen.Data data) {
        var owner = data.owner().equals(data.filer())
                ? null
                : "Chủ hồ sơ: " + data.owner().name();
        var lines = Stream.of(owner, data.summary()).filter(Objects::nonNull).toList();
        return lines.isEmpty() ? null : String.join(". ", lines);
    }

    private Receipt receipt(Dossier dossier, Set<String> scanned, Instant moment, Instant dueAt) {
        var procedure = law.procedureOf(dossier);
        var promised = law.promisedUnder(dossier);
        var notes = intakeNotes.of(dossier.id());
        var data = dataThen.at(dossier, moment);
        var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
        return new Receipt(
                receiving.name(),
                receiving.desk(),
                dossier.code(),
                null,
                receiving.place(),
                LocalDate.ofInstant(dossier.acceptedAt(), Vietnam.ZONE),
                data.filer(),
                procedure.name(),
                procedure.nationalCode(),
                request(data),
                components(dossier, scanned, notes),
                1,
                LimitText.of(promised.limit(changes.caseAt(dossier, moment)), promised.sameDayCutoff()),
                dossier.receivedAt(),
                dueAt,
                data.returnMode(),
                fees(procedure, notes),
                volumes.entryOf(dossier.id()).orElse(null),
                authorities
                        .official(dossier.acceptedBy())
                        .map(Official::fullName)
                        .orElseThrow(),
                changes.at(dossier, moment).orElse(null),
                elsewhere(dossier, data));
    }

    private Receipt.Elsewhere elsewhere(Dossier dossier, DataThen.Data data) {
        var receiving = dossier.receivingAuthority();
        var deciding = receiving.equals(dossier.competentAuthority())
                ? null
                : authorities
                        .find(dossier.competentAuthority())
                        .map(Authority::name)
                        .orElseThrow();
        var returning = data.returnMode() != ReturnMode.DESK || receiving.equals(data.returnPlace())
                ? null
                : authorities.find(data.returnPlace()).map(Authority::deskName).orElseThrow();
        return deciding == null && returning == null ? null : new Receipt.Elsewhere(deciding, returning);
    }

    /** The papers that came with the dossier, as its receipt lists them. */
    public List<Receipt.Component> received(Dossier dossier, Set<String> scanned) {
        return components(dossier, scanned, intakeNotes.of(dossier.id()));
    }

    /** What was there and nothing else, in the catalogue's order; then what was asked for outside it. */
    private List<Receipt.Component> components(Dossier dossier, Set<String> scanned, IntakeNotes notes) {
        return components.of(dossier).stream()
                .filter(document ->
                        scanned.contains(document.key()) || notes.shownPapers().contains(document.key()))
                .map(document -> new Receipt.Component(
                        document.name(), document.form(), document.count(), !scanned.contains(document.key())))
                .toList();
    }

    private static List<Receipt.FeeLine> fees(Procedure procedure, IntakeNotes notes) {
        return notes.feesOf(procedure).stream()
                .map(fee -> new Receipt.FeeLine(
                        fee.name(), fee.amount(), notes.exemptFees().contains(fee.key())))
                .toList();
    }
}
