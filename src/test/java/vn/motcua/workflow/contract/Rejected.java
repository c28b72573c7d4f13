package vn.motcua.workflow.contract;

import static vn.motcua.workflow.contract.RejectedLayoutsTest.labelled;
import static vn.motcua.workflow.contract.RejectedLayoutsTest.labelledLike;
import static vn.motcua.workflow.contract.RejectedLayoutsTest.moved;
import static vn.motcua.workflow.contract.RejectedLayoutsTest.routed;
import static vn.motcua.workflow.contract.RejectedLayoutsTest.without;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every model that some test of the contract sees refused, and shipped ones that have lost something or point elsewhere at random. */
final class Rejected {

    private static final Path FOLDER = Path.of("src/test/resources/rejected/models");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (?!id=)[\\w:]+=\"[^\"]*\"");

    private static final Pattern POINTER = Pattern.compile(" (?:\\w+Ref|default|bpmnElement)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private Rejected() {}

    static Stream<Sample> all() {
        return Stream.of(
                        files(),
                        Stream.of(RejectedModelsTest.Change.values()).map(RejectedModelsTest.Change::model),
                        Stream.of(WiderModelsTest.Change.values()).map(WiderModelsTest.Change::model),
                        Stream.of(RejectedApologyTest.Change.values()).map(RejectedApologyTest.Change::model),
                        Stream.of(RejectedLinkedTest.Change.values()).map(RejectedLinkedTest.Change::model),
                        Stream.of(RejectedPostingTest.Change.values()).map(RejectedPostingTest.Change::model),
                        Stream.of(RejectedObligationTest.Change.values()).map(RejectedObligationTest.Change::model),
                        RejectedAssignmentTest.samples(),
                        RejectedIssuingTest.samples(),
                        layouts(),
                        Sample.shipped().flatMap(model -> torn(model, 8)),
                        Sample.shipped().flatMap(model -> misled(model, 8)))
                .flatMap(models -> models);
    }

    /** Each without one of its attributes. */
    static Stream<Sample> torn(Sample model, int times) {
        var attributes = ATTRIBUTE.matcher(model.bpmn()).results().toList();
        return new Random(7)
                .ints(times, 0, attributes.size())
                .mapToObj(attributes::get)
                .map(lost -> new Sample(
                        model.path(),
                        model.bpmn().substring(0, lost.start()) + model.bpmn().substring(lost.end()),
                        model.forms(),
                        model.versions()));
    }

    /** Each with one pointer that leads to any other element. */
    static Stream<Sample> misled(Sample model, int times) {
        var pointers = POINTER.matcher(model.bpmn()).results().toList();
        var ids = ID.matcher(model.bpmn()).results().map(id -> id.group(1)).toList();
        var random = new Random(7);
        return random.ints(times, 0, pointers.size())
                .mapToObj(pointers::get)
                .map(pointer -> new Sample(
                        model.path(),
                        model.bpmn().substring(0, pointer.start(1))
                                + ids.get(random.nextInt(ids.size()))
                                + model.bpmn().substring(pointer.end(1)),
                        model.forms(),
                        model.versions()));
    }

    private static Stream<Sample> files() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().map(Sample::rejected).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sample> layouts() {
        return List.of(
                moved("UserTask_ConfirmExplanation", 300, 180),
                moved("EndEvent_Explained", 400, 182),
                moved(Sample.model(Sample.BIRTH), "UserTask_Signing", 4_000, 4_000),
                labelled("EndEvent_Explained", "UserTask_ConfirmExplanation"),
                labelledLike("EndEvent_Explained", "Gateway_Confirmed"),
                routed("Flow_DelayExplained", "370,160 370,80 560,80 560,160"),
                routed("Flow_SentBack", "670,175 670,110 220,110 220,200 260,200"),
                routed("Flow_SentBack", "670,175 670,110 220,110 220,197 260,197"),
                routed("Flow_SentBack", "670,175 670,110 220,110 220,200 220,230 260,230"),
                without("BPMNShape", "EndEvent_Explained"),
                without("BPMNEdge", "Flow_SentBack"))
                .stream();
    }
}
