package vn.motcua.result;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.shared.Does;
import vn.motcua.shared.Open;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The public page under the link in a citizen's letter, from which an electronic result is fetched. */
@Open
@Controller
@RequestMapping("/result")
class DownloadController {

    private static final String PAGE = "result-download";

    private final FetchResult fetch;
    private final DocumentStore store;

    DownloadController(FetchResult fetch, DocumentStore store) {
        this.fetch = fetch;
        this.store = store;
    }

    @Does("Mở trang tải kết quả điện tử theo đường tải trong thư")
    @GetMapping("/{token}")
    String page(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, null, model, response);
    }

    @Does("Tải kết quả điện tử")
    @PostMapping("/{token}")
    Object download(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String digits,
            Model model,
            HttpServletResponse response) {
        var fetched = fetch.fetch(token, digits);
        return fetched instanceof Outcome.Refused<DossierDocument> refused
                ? new ModelAndView(page(token, refused.refusal(), model, response), model.asMap())
                : sent(fetched.orThrow());
    }

    private String page(String token, Refusal refusal, Model model, HttpServletResponse response) {
        model.addAttribute("here", "");
        response.setHeader("X-Robots-Tag", "noindex");
        var offer = fetch.offer(token);
        if (offer instanceof Outcome.Done<FetchResult.Offer> done) {
            model.addAttribute("token", token);
            model.addAttribute("offer", done.value());
            model.addAttribute("refused", refusal == null ? null : refusal.message());
            response.setStatus(refusal == null ? 200 : refusal.kind().httpStatus());
        } else if (offer instanceof Outcome.Refused<FetchResult.Offer> refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(refused.refusal().kind().httpStatus());
        }
        return PAGE;
    }

    private ResponseEntity<InputStreamResource> sent(DossierDocument file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(store.open(file.sha256())));
    }
}
