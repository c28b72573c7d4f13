package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.delivery.ComplainAboutParcel;
import vn.motcua.delivery.DeskParcels;
import vn.motcua.delivery.HandOverParcels;
import vn.motcua.delivery.ParcelComplaint;
import vn.motcua.delivery.ParcelComplaints;
import vn.motcua.delivery.PostalHandOver;
import vn.motcua.delivery.PostalHandOvers;
import vn.motcua.delivery.PostalReceipt;
import vn.motcua.delivery.PostalReceipts;
import vn.motcua.delivery.SendReceipt;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** The page «Bưu chính»: parcels to hand over, late or before the desk, the book of hand-overs, complaints. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/post")
class PostController {

    /** As far back as numbers are offered; an older one may be typed. */
    private static final Duration COMPLAINABLE = Duration.ofDays(200);

    private final DeskParcels parcels;
    private final HandOverParcels handOver;
    private final PostalHandOvers book;
    private final ComplainAboutParcel complain;
    private final ParcelComplaints complaints;
    private final PostalReceipts receipts;
    private final SendReceipt sendReceipt;
    private final PostalPapers papers;
    private final CurrentOfficial current;
    private final Clock clock;

    PostController(
            DeskParcels parcels,
            HandOverParcels handOver,
            PostalHandOvers book,
            ComplainAboutParcel complain,
            ParcelComplaints complaints,
            PostalReceipts receipts,
            SendReceipt sendReceipt,
            PostalPapers papers,
            CurrentOfficial current,
            Clock clock) {
        this.parcels = parcels;
        this.handOver = handOver;
        this.book = book;
        this.complain = complain;
        this.complaints = complaints;
        this.receipts = receipts;
        this.sendReceipt = sendReceipt;
        this.papers = papers;
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

    @Does("Xem các bưu gửi")
    @GetMapping
    String page(Model model) {
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

    private List<PostLine> lines(List<DeskParcels.Line> found) {
        var now = clock.instant();
        return found.stream().map(line -> PostLine.of(line, now)).toList();
    }

    @Does("Lập biên bản giao nhận với bưu chính")
    @PostMapping("/hand-overs")
    String give(
            @RequestParam(required = false) List<UUID> parcel,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var cash = new LinkedHashMap<UUID, Long>();
        for (var id : parcel == null ? List.<UUID>of() : parcel) {
            var typed = fields.getOrDefault("cash-" + id, "").replaceAll("[.\\s]", "");
            if (!typed.matches("\\d{0,9}")) {
                return answer(
                        Outcome.refused(Refusal.invalid("Tiền thu hộ ghi bằng số đồng, ví dụ 150.000.")),
                        model,
                        response);
            }
            cash.put(id, typed.isEmpty() ? 0 : Long.parseLong(typed));
        }
        return answer(
                handOver.give(cash)
                        .map(sheet -> "Đã lập biên bản giao nhận số %s. In ra để hai bên ký.".formatted(sheet.label())),
                model,
                response);
    }

    @Does("Ghi bưu chính đã ký nhận")
    @PostMapping("/hand-overs/{id}/taken")
    String taken(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String clerk,
            Model model,
            HttpServletResponse response) {
        return answer(
                handOver.take(id, clerk)
                        .map(sheet -> "Bưu chính đã ký nhận biên bản số %s; thời gian toàn trình tính từ lúc này."
                                .formatted(sheet.label())),
                model,
                response);
    }

    @Does("Khiếu nại bưu chính")
    @PostMapping("/complaints")
    String complain(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String grounds,
            Model model,
            HttpServletResponse response) {
        return answer(
                complain.complain(number, grounds).map("Đã ghi khiếu nại về bưu gửi %s."::formatted), model, response);
    }

    @Does("Ghi kết quả khiếu nại bưu chính")
    @PostMapping("/complaints/{id}/settled")
    String settled(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String compensation,
            Model model,
            HttpServletResponse response) {
        var typed = compensation.replaceAll("[.\\s]", "");
        var settled = typed.matches("\\d{0,10}")
                ? complain.settle(id, outcome, typed.isEmpty() ? 0 : Long.parseLong(typed))
                : Outcome.<String>refused(Refusal.invalid("Tiền bồi thường ghi bằng số đồng, ví dụ 150.000."));
        return answer(settled.map("Đã ghi kết quả khiếu nại về bưu gửi %s."::formatted), model, response);
    }

    @Does("Giao giấy hẹn cho bưu chính")
    @PostMapping("/receipts/{id}/given")
    String receiptGiven(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "") String clerk,
            Model model,
            HttpServletResponse response) {
        return answer(
                sendReceipt.give(id, clerk).map("Bưu chính đã nhận giấy hẹn của hồ sơ %s."::formatted),
                model,
                response);
    }

    @Does("Ghi giấy hẹn đã đến người nộp")
    @PostMapping("/receipts/{id}/arrived")
    String receiptArrived(@PathVariable DossierId id, Model model, HttpServletResponse response) {
        return answer(
                sendReceipt.arrived(id).map("Giấy hẹn của hồ sơ %s đã đến người nộp."::formatted), model, response);
    }

    @Does("In Phiếu gửi")
    @GetMapping("/parcels/{id}.pdf")
    ResponseEntity<byte[]> slip(@PathVariable UUID id) {
        var line = parcels.find(HandOverParcels.desks(current.get()), id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có bưu gửi này.")));
        return pdf("phieu-gui-" + id, papers.slip(line).orThrow());
    }

    @Does("In biên bản giao nhận với bưu chính")
    @GetMapping("/hand-overs/{id}.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        var desks = HandOverParcels.desks(current.get());
        var sheet = book.find(id)
                .filter(known -> desks.contains(known.desk()))
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có biên bản giao nhận này.")));
        return pdf("giao-nhan-buu-chinh-" + id, papers.sheet(sheet).orThrow());
    }

    @Does("In biên bản giao nhận hồ sơ đến qua bưu chính")
    @GetMapping("/receipts/{id}.pdf")
    ResponseEntity<byte[]> intake(@PathVariable DossierId id) {
        var receipt = receipts.find(HandOverParcels.desks(current.get()), id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có hồ sơ này đến qua bưu chính.")));
        return pdf("giao-nhan-ho-so-" + id, papers.intake(receipt).orThrow());
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(name))
                .header("Cache-Control", "private, no-store")
                .body(content);
    }

    private String answer(Outcome<String> outcome, Model model, HttpServletResponse response) {
        PostAnswers.put(outcome, model, response);
        return page(model);
    }
}
