package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.motcua.delivery.PostalHandOvers;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Bưu chính»: parcels to hand over, late or before the desk, the book of hand-overs, complaints. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/post")
class PostController {

    private final DeskParcels parcels;
    private final HandOverParcels handOver;
    private final PostalHandOvers book;
    private final ComplainAboutParcel complain;
    private final PostalPapers papers;
    private final PostPage page;
    private final CurrentOfficial current;

    PostController(
            DeskParcels parcels,
            HandOverParcels handOver,
            PostalHandOvers book,
            ComplainAboutParcel complain,
            PostalPapers papers,
            PostPage page,
            CurrentOfficial current) {
        this.page = page;
        this.parcels = parcels;
        this.handOver = handOver;
        this.book = book;
        this.complain = complain;
        this.papers = papers;
        this.current = current;
    }

    @Does("Xem các bưu gửi")
    @GetMapping
    String shown(Model model) {
        return page.show(model);
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
                return page.show(
                        Outcome.refused(Refusal.invalid("Tiền thu hộ ghi bằng số đồng, ví dụ 150.000.")),
                        model,
                        response);
            }
            cash.put(id, typed.isEmpty() ? 0 : Long.parseLong(typed));
        }
        return page.show(
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
        return page.show(
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
        return page.show(
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
        return page.show(settled.map("Đã ghi kết quả khiếu nại về bưu gửi %s."::formatted), model, response);
    }

    @Does("In Phiếu gửi")
    @GetMapping("/parcels/{id}.pdf")
    ResponseEntity<byte[]> slip(@PathVariable UUID id) {
        var line = parcels.find(HandOverParcels.desks(current.get()), id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có bưu gửi này.")));
        return PostPage.pdf("phieu-gui-" + id, papers.slip(line).orThrow());
    }

    @Does("In biên bản giao nhận với bưu chính")
    @GetMapping("/hand-overs/{id}.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        var desks = HandOverParcels.desks(current.get());
        var sheet = book.find(id)
                .filter(known -> desks.contains(known.desk()))
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có biên bản giao nhận này.")));
        return PostPage.pdf("giao-nhan-buu-chinh-" + id, papers.sheet(sheet).orThrow());
    }
}
