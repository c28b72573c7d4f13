package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.authority.Role;
import vn.motcua.procedure.CatalogueRules.Breach;

/** A clerk numbers, dates, seals and issues what a leader signed, before it counts as processed (NĐ 30/2020/NĐ-CP Art 15, 17). */
final class IssuingRules {

    private IssuingRules() {}

    /** @param procedure with every step of the spine */
    static List<Breach> breaches(Procedure procedure) {
        var order = procedure.steps().stream().map(ProcedureStep::step).toList();
        var place = order.indexOf(Step.ISSUING);
        if (place < 0) {
            return List.of();
        }
        var step = procedure.steps().get(place);
        var at = "/steps/" + place;
        var breaches = new ArrayList<Breach>();
        if (step.role() != Role.CLERK) {
            breaches.add(new Breach(
                    at + "/role",
                    "bước phát hành là việc của văn thư (clerk), không phải %s"
                            .formatted(step.role().code())));
        }
        if (place < order.indexOf(Step.SIGNING) || place > order.indexOf(Step.RETURN)) {
            breaches.add(new Breach(at, "văn thư phát hành sau khi lãnh đạo ký: đặt ISSUING giữa SIGNING và RETURN"));
        }
        if (!step.counted()) {
            breaches.add(new Breach(
                    at + "/counted", "hồ sơ xử lý xong khi văn thư phát hành: giờ của bước ISSUING tính vào thời hạn"));
        }
        return breaches;
    }
}
