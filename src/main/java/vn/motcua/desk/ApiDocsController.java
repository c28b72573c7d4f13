package vn.motcua.desk;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.Does;

/** {@code /api/docs}: our interface described for officials who build on it; no script, nothing from elsewhere. */
@ForOfficials
@Controller
class ApiDocsController {

    private final ApiDescription api;
    private final CurrentOfficial current;

    ApiDocsController(ApiDescription api, CurrentOfficial current) {
        this.api = api;
        this.current = current;
    }

    @Does("Đọc mô tả giao diện lập trình")
    @GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "/api/docs");
        model.addAttribute("api", api);
        return "desk/api";
    }

    @GetMapping(path = "/api/docs/openapi.yaml", produces = "application/yaml")
    @ResponseBody
    String yaml() {
        return api.yaml();
    }
}
