package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

    private final DeskParcels parcels;
    private final HandOverParcels handOver;
    private final PostalHandOvers book;
    private final ComplainAboutParcel complain;
    private final ParcelComplaints complaints;
    private final PostalPapers papers;
    private final CurrentOfficial current;
    private final Clock clock;

    PostController(
            DeskParcels parcels,
            HandOverParcels handOver,
            PostalHandOvers book,
            ComplainAboutParcel complain,
            ParcelComplaints complaints,
            PostalPapers papers,
            CurrentOfficial current,
            Clock clock) {
        this.parcels = parcels;
        this.handOver = handOver;
        this.book = book;
        this.complain = complain;
        this.complaints = complaints;
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
            @RequestParam(required = false) UUID parcel,
            @RequestParam(defaultValue = "") String grounds,
            Model model,
            HttpServletResponse response) {
        var made = parcel == null
                ? Outcome.<String>refused(Refusal.invalid("Chọn bưu gửi cần khiếu nại."))
                : complain.complain(parcel, grounds);
        return answer(made.map("Đã ghi khiếu nại về bưu gửi %s."::formatted), model, response);
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
