package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.delivery.DeskParcels;
import vn.motcua.delivery.HandOverParcels;
import vn.motcua.delivery.ParcelComplaint;
import vn.motcua.delivery.ParcelComplaints;
import vn.motcua.delivery.PostalHandOver;
import vn.motcua.delivery.PostalHandOvers;
import vn.motcua.delivery.PostalReceipt;
import vn.motcua.delivery.PostalReceipts;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** What the page «Bưu chính» shows to a desk, after each of its acts anew. */
@Component
class PostPage {

    /** As far back as numbers are offered; an older one may be typed. */
    private static final Duration COMPLAINABLE = Duration.ofDays(200);

    private final DeskParcels parcels;
    private final PostalHandOvers book;
    private final ParcelComplaints complaints;
    private final PostalReceipts receipts;
    private final CurrentOfficial current;
    private final Clock clock;

    PostPage(
            DeskParcels parcels,
            PostalHandOvers book,
            ParcelComplaints complaints,
            PostalReceipts receipts,
            CurrentOfficial current,
            Clock clock) {
        this.parcels = parcels;
        this.book = book;
        this.complaints = complaints;
        this.receipts = receipts;
        this.current = current;
        this.clock = clock;
    }

    /** @param takenAt null until the carrier's clerk has marked it */
    record SheetLine(
            String id, String label, int parcels, OffsetDateTime madeAt, String clerk, OffsetDateTime takenAt) {

        static SheetLine of(PostalHandOver sheet) {
            return new SheetLine(
                    sheet.id().toString(),
                    sheet.label(),
                    sheet.lines().size(),
                    Persisted.time(sheet.madeAt()),
                    sheet.clerk(),
                    Persisted.time(sheet.takenAt()));
        }
    }

    /**
     * A receipt on its way to whoever sent the dossier by post.
     *
     * @param sentOn {@code 19/11/2026}
     * @param cameBy null where the dossier came in time
     * @param clerk null until the carrier has taken it
     */
    record ReceiptLine(
            String dossier,
            String code,
            String applicant,
            String slipNumber,
            String sentOn,
            String zone,
            OffsetDateTime handedOverAt,
            OffsetDateTime cameBy,
            OffsetDateTime dueAt,
            boolean late,
            String clerk,
            OffsetDateTime givenAt) {

        static ReceiptLine of(PostalReceipt receipt, Instant now) {
            return new ReceiptLine(
                    receipt.dossier().toString(),
                    receipt.code(),
                    receipt.applicant(),
                    receipt.slipNumber(),
                    Vietnam.day(receipt.sentOn()),
                    receipt.zone().label(),
                    Persisted.time(receipt.handedOverAt()),
                    receipt.cameLate() ? Persisted.time(receipt.cameBy()) : null,
                    Persisted.time(receipt.dueAt()),
                    receipt.dueAt().isBefore(now),
                    receipt.clerk(),
                    Persisted.time(receipt.givenAt()));
        }
    }

    /** @param outcome null while it is open */
    record ComplaintLine(
            String id,
            String dossier,
            String code,
            String trackingNumber,
            String grounds,
            OffsetDateTime madeAt,
            OffsetDateTime settleBy,
            boolean late,
            String outcome,
            String compensation,
            OffsetDateTime settledAt) {

        static ComplaintLine of(ParcelComplaint complaint, Instant now) {
            var until = complaint.settledAt() == null ? now : complaint.settledAt();
            return new ComplaintLine(
                    complaint.id().toString(),
                    complaint.dossier().toString(),
                    complaint.code(),
                    complaint.trackingNumber(),
                    complaint.grounds(),
                    Persisted.time(complaint.madeAt()),
                    Persisted.time(complaint.settleBy()),
                    until.isAfter(complaint.settleBy()),
                    complaint.outcome(),
                    complaint.compensation() == null ? null : Vietnam.dong(complaint.compensation()),
                    Persisted.time(complaint.settledAt()));
        }
    }

    String show(Model model) {
        var official = current.get();
        var desks = HandOverParcels.desks(official);
        var now = clock.instant();
        model.addAttribute("official", official);
        model.addAttribute("here", "post");
        model.addAttribute("words", new PageWords());
        model.addAttribute("most", DeskParcels.MOST);
        model.addAttribute("toHandOver", lines(parcels.toHandOver(desks)));
        model.addAttribute("toLookAfter", lines(parcels.toLookAfter(desks, now)));
        model.addAttribute("underWay", lines(parcels.underWay(desks)));
        model.addAttribute("complainable", lines(parcels.takenSince(desks, now.minus(COMPLAINABLE))));
        model.addAttribute(
                "receipts",
                receipts.underWay(desks).stream()
                        .map(receipt -> ReceiptLine.of(receipt, now))
                        .toList());
        model.addAttribute("sheets", book.of(desks).stream().map(SheetLine::of).toList());
        model.addAttribute(
                "complaints",
                complaints.of(desks).stream()
                        .map(complaint -> ComplaintLine.of(complaint, now))
                        .toList());
        return "desk/post";
    }

    /** The same with what came of a press. */
    String show(Outcome<String> outcome, Model model, HttpServletResponse response) {
        PostAnswers.put(outcome, model, response);
        return show(model);
    }

    private List<PostLine> lines(List<DeskParcels.Line> found) {
        var now = clock.instant();
        return found.stream().map(line -> PostLine.of(line, now)).toList();
    }

    /** Shown in the browser, kept nowhere. */
    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(name))
                .header("Cache-Control", "private, no-store")
                .body(content);
    }
}
