package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.move.MoveState;
import vn.motcua.move.Moves;
import vn.motcua.move.VersionMove;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** What a move does, beside its page: how far its batch has come, and the whole list as a table. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/version-moves/{id}")
class VersionMoveListController {

    private final Moves moves;
    private final VersionMovePage page;

    VersionMoveListController(Moves moves, VersionMovePage page) {
        this.moves = moves;
        this.page = page;
    }

    /** Asked again and again while the batch runs; once it is over, the page shows itself anew. */
    @Does("Xem tiến độ chuyển hồ sơ")
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var move = move(id);
        page.progress(move, model);
        if (move.state() != MoveState.MOVING) {
            response.setHeader("HX-Refresh", "true");
        }
        return "desk/version-move :: progress";
    }

    @Does("Tải danh sách hồ sơ chuyển bản quy trình")
    @GetMapping("/lines.csv")
    ResponseEntity<String> lines(@PathVariable UUID id) {
        return CsvFile.of("chuyen-ban-quy-trinh-" + id, page.csv(move(id)));
    }

    private VersionMove move(UUID id) {
        return moves.find(id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có phương án chuyển này.")));
    }
}
