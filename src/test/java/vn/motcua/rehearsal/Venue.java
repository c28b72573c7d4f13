package vn.motcua.rehearsal;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.procedure.ProcedureVersions;
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

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureVersions versions;

    @Autowired
    private LedgerDue ledgerDue;

    Stage stage() {
        return stage;
    }

    EffectOnRunning effect() {
        return new EffectOnRunning(repository, stage.runtime(), stage.catalogue(), versions, ledgerDue);
    }

    /** @throws Exception if it does not start, the deployer's refusal of a model among the causes */
    static Venue open() throws Exception {
        var venue = new Venue();
        new TestContextManager(Venue.class).prepareTestInstance(venue);
        venue.carrier.isWell();
        return venue;
    }
}
