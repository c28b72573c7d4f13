package vn.motcua.desk;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.move.ExportRunning;
import vn.motcua.move.RunningExport;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Does;

/** What a designer takes along to rehearse a draft against the dossiers under way: nothing of a person in it. */
@For({Role.OPERATOR, Role.DESIGNER})
@Controller
class RunningExportController {

    private final ExportRunning exportRunning;

    RunningExportController(ExportRunning exportRunning) {
        this.exportRunning = exportRunning;
    }

    @Does("Tải hồ sơ đang giải quyết của một thủ tục để diễn tập")
    @GetMapping("/desk/version-moves/running/{procedure}.json")
    ResponseEntity<RunningExport> running(@PathVariable String procedure) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.attachment("dang-giai-quyet-" + procedure + ".json"))
                .body(exportRunning.of(new ProcedureKey(procedure)));
    }
}
