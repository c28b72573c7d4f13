package vn.motcua.desk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.move.MoveLine;
import vn.motcua.move.MoveLineState;
import vn.motcua.move.MoveLines;
import vn.motcua.move.MoveState;
import vn.motcua.move.VersionMove;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** What the page of one move shows. */
@Component
class VersionMovePage {

    private static final String HEAD =
            Csv.row(Stream.of("Mã hồ sơ", "Cơ quan giải quyết", "Đang ở", "Kết quả", "Vướng mắc"));

    private final MoveLines lines;
    private final Authorities authorities;
    private final ProcedureCatalogue catalogue;

    VersionMovePage(MoveLines lines, Authorities authorities, ProcedureCatalogue catalogue) {
        this.lines = lines;
        this.authorities = authorities;
        this.catalogue = catalogue;
    }

    void show(VersionMove move, Official official, Map<String, String> asked, Model model) {
        var state = Stream.of(MoveLineState.values())
                .filter(one -> one.name().equals(asked.get("state")))
                .findFirst()
                .orElse(null);
        var number = PageNumber.of(asked.get("page"));
        var shown = lines.page(move.id(), state, number);
        model.addAttribute("official", official);
        model.addAttribute("here", "version-moves");
        model.addAttribute("names", names());
        model.addAttribute("plannedBy", nameOf(move.plannedBy()));
        model.addAttribute("begunBy", nameOf(move.begunBy()));
        model.addAttribute("states", MoveLineState.values());
        model.addAttribute("state", state);
        model.addAttribute("lines", shown);
        model.addAttribute(
                "authorities",
                shown.stream().map(MoveLine::authority).distinct().collect(Collectors.toMap(id -> id, this::nameOf)));
        model.addAttribute("previous", number > 0 ? number - 1 : null);
        model.addAttribute("next", shown.size() == MoveLines.PAGE ? number + 1 : null);
        progress(move, model);
    }

    void progress(VersionMove move, Model model) {
        model.addAttribute("move", move);
        model.addAttribute("words", new PageWords());
        var totals = lines.totals(move.id());
        model.addAttribute("totals", totals);
        model.addAttribute("mayGoBack", move.state() == MoveState.MOVED && totals.of(MoveLineState.DONE) > 0);
    }

    /** By key, as the newest version calls the procedure. */
    Map<String, String> names() {
        return catalogue.all().stream()
                .collect(Collectors.toMap(one -> one.key().value(), Procedure::name, (older, newer) -> newer));
    }

    String csv(VersionMove move) {
        return Csv.BYTE_ORDER_MARK
                + HEAD
                + lines.all(move.id()).stream()
                        .map(line -> Csv.row(Stream.of(
                                line.code() == null ? "" : line.code(),
                                nameOf(line.authority()),
                                line.place(),
                                line.state().label(),
                                line.obstacle() == null ? "" : line.obstacle())))
                        .collect(Collectors.joining());
    }

    private String nameOf(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private String nameOf(OfficialId id) {
        return id == null
                ? null
                : authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
