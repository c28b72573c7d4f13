package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.calendar.Limit;
import vn.motcua.procedure.RequiredDocument.Form;

/** What a schema cannot say about one version of a procedure: the rules as a list. */
final class CatalogueRules {

    /** @param pointer where in the file */
    record Breach(String pointer, String message) {}

    private CatalogueRules() {}

    static List<Breach> breaches(Procedure procedure) {
        return Stream.of(
                        validityRunsForward(procedure),
                        unique(procedure.documents(), RequiredDocument::key, "/documents", "giấy tờ"),
                        unique(procedure.fees(), Procedure.Fee::key, "/fees", "phí, lệ phí"),
                        unique(procedure.limits(), Procedure.CaseLimit::key, "/limits", "trường hợp"),
                        unique(procedure.facts(), Fact::key, "/facts", "câu hỏi"),
                        unique(procedure.steps(), step -> step.step().name(), "/steps", "bước"),
                        unique(procedure.branches(), LinkedBranch::key, "/branches", "nhánh liên thông"),
                        branchesGoToOthers(procedure),
                        ordinaryCaseComesFirst(procedure),
                        sameDayLimitHasCutoff(procedure),
                        StepRules.breaches(procedure),
                        onlyOriginalsAreDigitised(procedure),
                        DatedRules.breaches(procedure.parameters()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Breach> validityRunsForward(Procedure procedure) {
        return DatedRules.runsForward("", procedure.validFrom(), procedure.validTo());
    }

    private static <T> List<Breach> unique(List<T> items, Function<T, String> key, String pointer, String noun) {
        var seen = new HashSet<String>();
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < items.size(); i++) {
            var name = key.apply(items.get(i));
            if (!seen.add(name)) {
                breaches.add(new Breach(pointer + "/" + i + "/key", "%s «%s» khai hai lần".formatted(noun, name)));
            }
        }
        return breaches;
    }

    /** Each is done outside or by a named office of ours, and by no authority of the kind that leads. */
    private static List<Breach> branchesGoToOthers(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.branches().size(); i++) {
            var branch = procedure.branches().get(i);
            var message = misdirected(procedure, branch);
            if (message != null) {
                breaches.add(new Breach("/branches/" + i + "/office", message.formatted(branch.key())));
            }
        }
        return breaches;
    }

    private static String misdirected(Procedure procedure, LinkedBranch branch) {
        if (branch.own() != branch.partner().equals(LinkedBranch.AUTHORITIES)) {
            return branch.own()
                    ? "nhánh liên thông «%s» gửi cơ quan bên ngoài thì không khai «office»; giao cơ quan trong hệ thống thì «partner» là «authorities»"
                    : "nhánh liên thông «%s» giao cơ quan trong hệ thống («authorities») thì phải khai «office»: cấp, loại cơ quan, lĩnh vực";
        }
        return branch.own()
                        && branch.office().level() == procedure.competentLevel()
                        && branch.office().body().equals(procedure.competentBody())
                ? "nhánh liên thông «%s» giao đúng loại cơ quan chủ trì; phần liên thông là của cơ quan khác"
                : null;
    }

    private static List<Breach> ordinaryCaseComesFirst(Procedure procedure) {
        return procedure.limits().get(0).key().equals("ordinary")
                ? List.of()
                : List.of(new Breach("/limits/0/key", "trường hợp đầu tiên phải là «ordinary»"));
    }

    private static List<Breach> sameDayLimitHasCutoff(Procedure procedure) {
        var sameDay =
                procedure.limits().stream().map(Procedure.CaseLimit::limit).anyMatch(Limit::sameDay);
        return sameDay && procedure.sameDayCutoff() == null
                ? List.of(new Breach("/limits", "thời hạn trong ngày cần có «sameDayCutoff»"))
                : List.of();
    }

    /** TT 01/2023/TT-VPCP: neither copies nor what is only shown may be digitised. */
    private static List<Breach> onlyOriginalsAreDigitised(Procedure procedure) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < procedure.documents().size(); i++) {
            var document = procedure.documents().get(i);
            if (document.digitise() && document.form() != Form.ORIGINAL && document.form() != Form.E_FORM) {
                breaches.add(new Breach(
                        "/documents/" + i + "/digitise",
                        "giấy tờ «%s» (%s) không được số hóa theo Thông tư 01/2023/TT-VPCP"
                                .formatted(document.key(), document.form().label())));
            }
        }
        return breaches;
    }
}
