package vn.motcua.desk;

import java.util.List;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/**
 * A procedure as officials see it before they take a dossier in.
 *
 * @param limitLabel limit of the ordinary case
 * @param cases every case with its own limit, the ordinary one first
 */
record ProcedureView(
        String key,
        String nationalCode,
        String name,
        String fieldName,
        Choice competentLevel,
        Choice receptionScope,
        String limitLabel,
        List<CaseView> cases,
        List<Choice> channels,
        List<Choice> returnModes,
        List<DocumentView> documents,
        List<FeeView> fees) {

    /**
     * @param code what the API takes
     * @param label what people read
     */
    record Choice(String code, String label) {}

    record CaseView(String key, String label, String limitLabel) {}

    record DocumentView(
            String key, String name, Choice form, int count, boolean required, String condition, boolean digitise) {

        static DocumentView of(RequiredDocument document) {
            return new DocumentView(
                    document.key(),
                    document.name(),
                    new Choice(document.form().name(), document.form().label()),
                    document.count(),
                    document.required(),
                    document.condition(),
                    document.digitise());
        }
    }

    /** @param amount VND */
    record FeeView(String key, String name, long amount, String exemption) {}

    static ProcedureView of(Procedure procedure) {
        var cases = procedure.limits().stream()
                .map(limit -> new CaseView(
                        limit.key(), limit.label(), LimitText.of(limit.limit(), procedure.sameDayCutoff())))
                .toList();
        var level = procedure.competentLevel();
        return new ProcedureView(
                procedure.key().value(),
                procedure.nationalCode(),
                procedure.name(),
                procedure.fieldName(),
                new Choice(level.name(), level.label()),
                new Choice(
                        procedure.receptionScope().name(),
                        procedure.receptionScope().label()),
                cases.get(0).limitLabel(),
                cases,
                procedure.channels().stream()
                        .map(channel -> new Choice(channel.name(), channel.label()))
                        .toList(),
                procedure.returnModes().stream()
                        .map(mode -> new Choice(mode.name(), mode.label()))
                        .toList(),
                procedure.documents().stream().map(DocumentView::of).toList(),
                procedure.fees().stream()
                        .map(fee -> new FeeView(fee.key(), fee.name(), fee.amount(), fee.exemption()))
                        .toList());
    }
}
