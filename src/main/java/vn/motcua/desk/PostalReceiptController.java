package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.motcua.delivery.HandOverParcels;
import vn.motcua.delivery.PostalReceipts;
import vn.motcua.delivery.SendReceipt;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Dossiers that came by post, on the page «Bưu chính»: the sheet that both sides sign, the receipt that goes back. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/post/receipts")
class PostalReceiptController {

    private final PostalReceipts receipts;
    private final SendReceipt sendReceipt;
    private final PostalPapers papers;
    private final PostPage page;
    private final CurrentOfficial current;

    PostalReceiptController(
            PostalReceipts receipts,
            SendReceipt sendReceipt,
            PostalPapers papers,
            PostPage page,
            CurrentOfficial current) {
        this.receipts = receipts;
        this.sendReceipt = sendReceipt;
        this.papers = papers;
        this.page = page;
        this.current = current;
    }

    @Does("Giao giấy hẹn cho bưu chính")
    @PostMapping("/{id}/given")
    String receiptGiven(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "") String clerk,
            Model model,
            HttpServletResponse response) {
        return page.show(
                sendReceipt.give(id, clerk).map("Bưu chính đã nhận giấy hẹn của hồ sơ %s."::formatted),
                model,
                response);
    }

    @Does("Ghi giấy hẹn đã đến người nộp")
    @PostMapping("/{id}/arrived")
    String receiptArrived(@PathVariable DossierId id, Model model, HttpServletResponse response) {
        return page.show(
                sendReceipt.arrived(id).map("Giấy hẹn của hồ sơ %s đã đến người nộp."::formatted), model, response);
    }

    @Does("In biên bản giao nhận hồ sơ đến qua bưu chính")
    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> intake(@PathVariable DossierId id) {
        var receipt = receipts.find(HandOverParcels.desks(current.get()), id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có hồ sơ này đến qua bưu chính.")));
        return PostPage.pdf("giao-nhan-ho-so-" + id, papers.intake(receipt).orThrow());
    }
}
