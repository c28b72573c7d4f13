package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.MotCuaTest;

/** Every scenario of every procedure comes true, and together they leave nothing of its model out. */
@MotCuaTest
class ScenariosTest {

    @Autowired
    Stage stage;

    @Autowired
    Carrier carrier;

    @TestFactory
    Stream<DynamicNode> scenarios_come_true_and_walk_the_whole_model() {
        carrier.isWell();
        return ScenarioFiles.all().map(this::procedure);
    }

    private DynamicNode procedure(ScenarioFile file) {
        var played = new ArrayList<Played>();
        var runner = new ScenarioRunner(stage);
        return DynamicContainer.dynamicContainer(
                file.file(),
                Stream.concat(
                        Stream.concat(
                                Stream.of(DynamicTest.dynamicTest("can be read", () -> assertThat(file.findings())
                                        .isEmpty())),
                                file.scenarios().stream()
                                        .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                                            var came = runner.play(scenario);
                                            played.add(came);
                                            assertThat(came.finding()).isEmpty();
                                        }))),
                        Stream.of(DynamicTest.dynamicTest("together they walk all of the model", () -> assertThat(
                                        ScenarioFiles.coverage(file).missing(file.file(), Walked.together(played)))
                                .isEmpty()))));
    }
}
