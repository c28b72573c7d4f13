package vn.motcua.workflow.engine;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own create scripts, run from its jar. The decision tables are among them: without them the engine refuses
 * to start, even where no decision is deployed.
 */
@Component
class V1__Engine_tables extends BaseJavaMigration {

    private static final List<String> SCRIPTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        SCRIPTS.forEach(script -> ScriptUtils.executeSqlScript(
                context.getConnection(),
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql")));
    }
}
