package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.HandOverLine.Standing;
import vn.motcua.paper.HandOverSheet.Direction;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** The sheet as both sides sign it, each dossier with its barcode. */
@Component
public class PrintHandOverSheet {

    private static final String TITLE = "Bảng giao nhận hồ sơ giấy";
    private static final String BACK_TITLE = "Bảng giao nhận kết quả, hồ sơ giấy về một cửa";

    private final PaperPress press;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;

    PrintHandOverSheet(PaperPress press, DossierRegister register, DossierLaw law, Authorities authorities) {
        this.press = press;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
    }

    /** Refused where a field is missing, which it names. */
    public Outcome<byte[]> print(HandOverSheet sheet) {
        var text = press.text();
        var page = page(sheet, text);
        if (!text.missing().isEmpty()) {
            return Outcome.refused(new IncompletePaper(TITLE, text.missing()).refusal());
        }
        return Outcome.done(press.print("hand-over-sheet", page, sheet.madeAt()));
    }

    private HandOverSheetPage page(HandOverSheet sheet, PaperText text) {
        var day = LocalDate.ofInstant(sheet.madeAt(), Vietnam.ZONE);
        var desk = authorities.find(sheet.desk(), day).orElseThrow();
        var back = sheet.direction() == Direction.TO_DESK;
        var giving = back ? authorities.find(sheet.unitAuthority(), day).orElseThrow() : desk;
        var deskName = Issuer.desk(desk).name();
        var giver = sheet.giverName(deskName);
        return new HandOverSheetPage(
                giver.equals(giving.name()) ? "" : giving.name(),
                text.required("Tên bên giao", shorter(giver, giving.name())),
                text.required("Địa danh", giving.place()) + ", " + Wording.day(day),
                back ? BACK_TITLE : TITLE,
                sheet.label(),
                text.required("Đơn vị nhận", sheet.takerName(deskName)),
                Wording.moment(sheet.madeAt()),
                text.required("Người giao", name(sheet.madeBy())),
                taker(sheet, text),
                back ? "Phải giao trước" : "Tiếp nhận; phải chuyển trước",
                rows(sheet, text));
    }

    /** A unit's name ends with its authority's, which stands above it already. */
    private static String shorter(String giver, String authority) {
        return giver.endsWith(", " + authority) ? giver.substring(0, giver.length() - authority.length() - 2) : giver;
    }

    private String taker(HandOverSheet sheet, PaperText text) {
        var takers = sheet.papers().stream()
                .filter(paper -> paper.whyNot() == null)
                .map(HandOverSheet.Paper::takenBy)
                .distinct()
                .toList();
        return takers.size() == 1 && takers.get(0) != null ? text.optional("Người nhận", name(takers.get(0))) : "";
    }

    private List<HandOverSheetPage.Row> rows(HandOverSheet sheet, PaperText text) {
        var dossiers = register
                .all(sheet.papers().stream().map(HandOverSheet.Paper::dossier).toList())
                .stream()
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
        return sheet.papers().stream()
                .map(paper -> row(sheet, paper, dossiers.get(paper.dossier()), text))
                .toList();
    }

    private HandOverSheetPage.Row row(HandOverSheet sheet, HandOverSheet.Paper paper, Dossier dossier, PaperText text) {
        var code = text.required("Mã hồ sơ", dossier.code());
        return new HandOverSheetPage.Row(
                Wording.count(paper.position()),
                code,
                Barcode.dataUri(code),
                text.required("Chủ hồ sơ", dossier.owner().name()),
                text.required("Tên thủ tục", law.procedureOf(dossier).name()),
                paper.what() == null ? "" : paper.what(),
                sheet.direction() == Direction.TO_DESK ? "" : Vietnam.minute(dossier.acceptedAt()),
                Vietnam.minute(paper.dueAt()),
                standing(sheet.madeAt(), paper.dueAt()).label(),
                taken(paper));
    }

    private String taken(HandOverSheet.Paper paper) {
        if (paper.takenAt() != null) {
            return "%s, %s".formatted(Vietnam.minute(paper.takenAt()), name(paper.takenBy()));
        }
        return paper.whyNot() == null ? "" : paper.whyNot();
    }

    private static Standing standing(Instant made, Instant due) {
        return made.isAfter(due) ? Standing.LATE : Standing.ON_TIME;
    }

    private String name(OfficialId id) {
        return authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
