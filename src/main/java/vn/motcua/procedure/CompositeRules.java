package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.authority.Role;
import vn.motcua.procedure.CatalogueRules.Breach;
import vn.motcua.procedure.Procedure.SystemOfRecord;

/**
 * Where «Trả ngay» is allowed, one act at the counter must be able to complete the whole spine (NĐ 61/2018 Art 17.4, 17.5:
 * what is resolved at once, by an official empowered to decide).
 */
final class CompositeRules {

    private static final String COMPOSITE = "/composite";

    private CompositeRules() {}

    /** @param procedure with every step of the spine */
    static List<Breach> breaches(Procedure procedure) {
        return procedure.composite().isEmpty()
                ? List.of()
                : Stream.of(
                                resolvedTheSameDay(procedure),
                                filedAndHandedOverAtTheDesk(procedure),
                                stepsOfOurOwn(procedure),
                                noOtherStep(procedure),
                                rolesOfTheProcedure(procedure))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Breach> resolvedTheSameDay(Procedure procedure) {
        return ordinary(procedure).limit().sameDay()
                ? List.of()
                : List.of(breach("chỉ thủ tục giải quyết trong ngày mới trả ngay được"));
    }

    private static List<Breach> filedAndHandedOverAtTheDesk(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        if (!procedure.channels().contains(Channel.DESK)) {
            breaches.add(breach("trả ngay cần nộp trực tiếp được (DESK trong «channels»)"));
        }
        if (!procedure.returnModes().contains(ReturnMode.DESK)) {
            breaches.add(breach("trả ngay cần nhận kết quả tại quầy được (DESK trong «returnModes»)"));
        }
        return breaches;
    }

    private static List<Breach> stepsOfOurOwn(Procedure procedure) {
        return Step.SPINE.stream()
                .filter(step -> procedure.systemOfRecord().get(step) != SystemOfRecord.OWN)
                .map(step -> new Breach(
                        "/systemOfRecord/" + step,
                        "bước «%s» do cơ quan khác nắm, không trả ngay được".formatted(step)))
                .toList();
    }

    private static List<Breach> noOtherStep(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var step = procedure.steps().get(i);
            if (!Step.SPINE.contains(step.step())
                    && step.hours(ordinary(procedure).key()).signum() > 0) {
                breaches.add(new Breach(
                        "/steps/" + i,
                        "bước «%s» (%s) không làm được trong một lần ở quầy, không trả ngay được"
                                .formatted(step.step(), step.role().label())));
            }
        }
        return breaches;
    }

    private static List<Breach> rolesOfTheProcedure(Procedure procedure) {
        return procedure.composite().stream()
                .filter(role -> procedure.steps().stream().noneMatch(step -> step.role() == role))
                .map(Role::code)
                .sorted()
                .map(role -> breach("«%s» không làm bước nào của thủ tục, không được trả ngay".formatted(role)))
                .toList();
    }

    private static Procedure.CaseLimit ordinary(Procedure procedure) {
        return procedure.limits().get(0);
    }

    private static Breach breach(String message) {
        return new Breach(COMPOSITE, message);
    }
}
