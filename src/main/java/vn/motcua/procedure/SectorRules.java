package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.procedure.CatalogueRules.Breach;
import vn.motcua.procedure.Procedure.SystemOfRecord;

/**
 * One source of truth for each stage (NĐ 224/2026 Art 15): what is decided in a sector's system is said to be so, has the
 * step in which that happens, and brings back what makes the result known here.
 */
final class SectorRules {

    private static final String PLACE = "/sectorSystem";

    private static final Map<SystemOfRecord, List<String>> COMES_BACK = Map.of(
            SystemOfRecord.ROUTED, List.of(SectorSystem.CODE, SectorSystem.ENTERED_ON),
            SystemOfRecord.MIRROR,
                    List.of(
                            SectorSystem.CODE,
                            SectorSystem.ENTERED_ON,
                            SectorSystem.DECISION,
                            SectorSystem.RESULT_NUMBER,
                            SectorSystem.RESULT_DATE));

    /** What a routed dossier leaves to the system that holds its truth. */
    private static final List<String> OF_A_MIRROR =
            List.of(SectorSystem.DECISION, SectorSystem.RESULT_NUMBER, SectorSystem.RESULT_DATE);

    private SectorRules() {}

    /** @param procedure with every step of the spine */
    static List<Breach> breaches(Procedure procedure) {
        var mode = procedure.decidedIn();
        if (procedure.systemOfRecord().get(Step.REVIEW) != mode) {
            return List.of(new Breach(
                    "/systemOfRecord/REVIEW",
                    "thẩm định và ký duyệt phải cùng một nơi giữ dữ liệu gốc (%s)".formatted(mode)));
        }
        var sector = procedure.sectorSystem();
        if (mode == SystemOfRecord.OWN) {
            return sector == null
                    ? List.of()
                    : List.of(new Breach(
                            PLACE, "có hệ thống ngành nhưng «systemOfRecord» là OWN: khai ROUTED hoặc MIRROR"));
        }
        return sector == null
                ? List.of(new Breach(
                        "/systemOfRecord/SIGNING",
                        "giải quyết ở hệ thống khác (%s) cần khai «sectorSystem»".formatted(mode)))
                : Stream.of(step(procedure), link(sector), copies(sector), returns(sector, mode))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Breach> step(Procedure procedure) {
        var order = procedure.steps().stream().map(ProcedureStep::step).toList();
        var place = order.indexOf(SectorSystem.STEP);
        return place > order.indexOf(Step.REVIEW) && place < order.indexOf(Step.SIGNING)
                ? List.of()
                : List.of(new Breach(
                        "/steps",
                        "giải quyết ở hệ thống ngành cần bước «%s» giữa REVIEW và SIGNING"
                                .formatted(SectorSystem.STEP)));
    }

    private static List<Breach> link(SectorSystem sector) {
        var rest = sector.link().replace(SectorSystem.DOSSIER_CODE, "");
        return !rest.equals(sector.link()) && !rest.contains("{")
                ? List.of()
                : List.of(new Breach(
                        PLACE + "/link",
                        "đường dẫn phải có %s và không có chỗ điền nào khác: dữ liệu cá nhân không được nằm trên địa chỉ"
                                .formatted(SectorSystem.DOSSIER_CODE)));
    }

    private static List<Breach> copies(SectorSystem sector) {
        return IntStream.range(0, sector.copies().size())
                .filter(at -> (sector.copies().get(at).from() == null)
                        == (sector.copies().get(at).declared() == null))
                .mapToObj(
                        at -> new Breach(PLACE + "/copies/" + at, "ô cần chép lấy từ một nơi: «from» hoặc «declared»"))
                .toList();
    }

    private static List<Breach> returns(SectorSystem sector, SystemOfRecord mode) {
        var breaches = new ArrayList<Breach>();
        COMES_BACK.get(mode).stream()
                .filter(key ->
                        sector.find(key).filter(SectorSystem.Return::required).isEmpty())
                .map(key ->
                        new Breach(PLACE + "/returns", "%s phải trả về «%s», bắt buộc (required)".formatted(mode, key)))
                .forEach(breaches::add);
        if (mode == SystemOfRecord.ROUTED) {
            OF_A_MIRROR.stream()
                    .filter(key -> sector.find(key).isPresent())
                    .map(key -> new Breach(
                            PLACE + "/returns", "ROUTED chỉ giữ số tham chiếu, «%s» là của MIRROR".formatted(key)))
                    .forEach(breaches::add);
        }
        return breaches;
    }
}
