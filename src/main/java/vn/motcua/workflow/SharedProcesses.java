package vn.motcua.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The processes that belong to no single procedure. */
@Component
class SharedProcesses {

    static final String EXPLAIN_DELAY = "explain-delay";
    static final String APOLOGY = "apology";
    static final String OPINION = "opinion";
    static final String OWN_BRANCH = "own-branch";
    static final String GIVE_BACK = "give-back";
    static final String DIGITIZE = "digitize";
    static final String PARCEL = "settle-parcel";
    static final String MESSAGE = "message-needs-person";

    private final RepositoryService repository;

    SharedProcesses(RepositoryService repository) {
        this.repository = repository;
    }

    /** The newest deployed definition of a shared process. */
    String definitionOf(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
