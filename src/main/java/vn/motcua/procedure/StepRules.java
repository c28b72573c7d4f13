package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.authority.Role;
import vn.motcua.procedure.CatalogueRules.Breach;

/** What holds for the steps of a procedure; whether their hours fit the limit is asked of the model's longest path. */
final class StepRules {

    /** Who receives and returns, reviews, signs (NĐ 61/2018/NĐ-CP Art 16–20); further steps are whoever's the approved procedure says. */
    private static final Map<Step, List<Role>> SPINE_ROLES = Map.of(
            Step.INTAKE, List.of(Role.ONE_STOP_DESK),
            Step.REVIEW, List.of(Role.SPECIALIST, Role.DIVISION_HEAD),
            Step.SIGNING, List.of(Role.LEADER),
            Step.RETURN, List.of(Role.ONE_STOP_DESK));

    private static final Set<Step> KEEP_THEIR_OWN =
            Set.of(Step.INTAKE, Step.REVIEW, Step.DIVISION_REVIEW, Step.SIGNING, Step.ISSUING, Step.RETURN);

    private StepRules() {}

    static List<Breach> breaches(Procedure procedure) {
        var missing = Step.SPINE.stream()
                .filter(step -> procedure.find(step).isEmpty())
                .map(step -> new Breach("/steps", "thiếu bước bắt buộc «%s»".formatted(step)))
                .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        return Stream.of(
                        spineInOrder(procedure),
                        spineDoneByWhomItIsFor(procedure),
                        spineCountedUpToTheSignature(procedure),
                        knownCases(procedure),
                        recordsWhereNothingElseIsKept(procedure),
                        CompositeRules.breaches(procedure),
                        SectorRules.breaches(procedure),
                        IssuingRules.breaches(procedure))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Breach> spineInOrder(Procedure procedure) {
        var steps = procedure.steps().stream().map(ProcedureStep::step).toList();
        var inOrder =
                steps.stream().filter(Step.SPINE::contains).distinct().toList().equals(Step.SPINE)
                        && steps.get(0).equals(Step.INTAKE)
                        && steps.get(steps.size() - 1).equals(Step.RETURN);
        return inOrder
                ? List.of()
                : List.of(
                        new Breach(
                                "/steps",
                                "các bước phải đi từ INTAKE qua REVIEW, SIGNING đến RETURN, bước thêm nằm giữa INTAKE và RETURN"));
    }

    private static List<Breach> spineCountedUpToTheSignature(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var step = procedure.steps().get(i);
            if (Step.SPINE.contains(step.step())
                    && step.counted() == step.step().equals(Step.RETURN)) {
                breaches.add(new Breach(
                        "/steps/" + i + "/counted",
                        step.counted()
                                ? "bước «%s» đi sau trạng thái 9, không tính vào thời hạn".formatted(step.step())
                                : "bước «%s» phải tính vào thời hạn".formatted(step.step())));
            }
        }
        return breaches;
    }

    private static List<Breach> spineDoneByWhomItIsFor(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var step = procedure.steps().get(i);
            var roles = SPINE_ROLES.getOrDefault(step.step(), List.of(step.role()));
            if (!roles.contains(step.role())) {
                breaches.add(new Breach(
                        "/steps/" + i + "/role",
                        "bước «%s» là việc của %s, không phải %s"
                                .formatted(
                                        step.step(),
                                        roles.stream().map(Role::code).collect(Collectors.joining(" hoặc ")),
                                        step.role().code())));
            }
        }
        return breaches;
    }

    private static List<Breach> recordsWhereNothingElseIsKept(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var step = procedure.steps().get(i);
            if (step.record() != null && KEEP_THEIR_OWN.contains(step.step())) {
                breaches.add(new Breach(
                        "/steps/" + i + "/record",
                        "bước «%s» có giấy tờ riêng của nó (thành phần hồ sơ, dự thảo, kết quả, phiếu ký nhận), không ghi «record»"
                                .formatted(step.step())));
            }
        }
        return breaches;
    }

    private static List<Breach> knownCases(Procedure procedure) {
        var known = procedure.limits().stream().map(Procedure.CaseLimit::key).collect(Collectors.toSet());
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            var pointer = "/steps/" + i;
            var step = procedure.steps().get(i);
            step.cases().stream()
                    .filter(key -> !known.contains(key))
                    .sorted()
                    .map(key -> new Breach(pointer + "/cases", "không có trường hợp «%s»".formatted(key)))
                    .forEach(breaches::add);
            step.caseHours().keySet().stream()
                    .filter(key -> !known.contains(key)
                            || !step.cases().isEmpty() && !step.cases().contains(key))
                    .sorted()
                    .map(key -> new Breach(
                            pointer + "/caseHours/" + key, "bước này không có trường hợp «%s»".formatted(key)))
                    .forEach(breaches::add);
        }
        return breaches;
    }
}
