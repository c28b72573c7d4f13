package vn.motcua.rehearsal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import vn.motcua.scenario.Stage;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.MotCuaTest;

/** The same application that the tests play on, started outside them: everything of it is gone with this process. */
@MotCuaTest
final class Venue {

    @Autowired
    private Stage stage;

    @Autowired
    private Carrier carrier;

    /** @throws Exception if it does not start, the deployer's refusal of a model among the causes */
    static Stage open() throws Exception {
        var venue = new Venue();
        new TestContextManager(Venue.class).prepareTestInstance(venue);
        venue.carrier.isWell();
        return venue.stage;
    }
}
