package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Set;

/** The contract of a model, as a list. */
final class ModelRules {

    static final List<Rule<Model>> ALL = List.of(
            new Rule<>("process-header", ProcessHeader::breaches),
            new Rule<>("catalogue", Steps::inCatalogue),
            new Rule<>("spine", Spine::breaches),
            new Rule<>("step", Steps::breaches),
            new Rule<>("limit", LongestPath::breaches),
            new Rule<>("spine-order", SpineOrder::breaches),
            new Rule<>("chosen-id", ChosenIds::breaches),
            new Rule<>("vietnamese-words", VietnameseWords::breaches),
            new Rule<>("unique-label", UniqueLabels::breaches),
            new Rule<>("task-form", TaskForm::breaches),
            new Rule<>("task-people", TaskPeople::breaches),
            new Rule<>("task-deadline", TaskDeadline::breaches),
            new Rule<>("task-listener", TaskListeners::breaches),
            new Rule<>("overdue-timer", OverdueTimers::breaches),
            new Rule<>("delay-opened", DelayOpened::breaches),
            new Rule<>("apology-question", ApologyQuestion::breaches),
            new Rule<>("lateness-never-blocks", LatenessNeverBlocks::breaches),
            new Rule<>("service-task", ServiceTasks::breaches),
            new Rule<>("called-process", CalledProcesses::breaches),
            new Rule<>("save-point", SavePoints::breaches),
            new Rule<>("gateway", Gateways::breaches),
            new Rule<>("condition", Conditions::breaches),
            new Rule<>("expression", Expressions::breaches),
            new Rule<>("no-own-code", NoOwnCode::breaches),
            new Rule<>("referenced", References::breaches),
            new Rule<>("message", Messages::breaches),
            new Rule<>("leaving", Leaving::breaches),
            new Rule<>("branches", Branches::breaches),
            new Rule<>("linked-branch", LinkedBranches::breaches),
            new Rule<>("public-posting", PublicPosting::breaches),
            new Rule<>("linked-catalogue", LinkedBranches::inCatalogue),
            new Rule<>("financial-obligation", FinancialObligations::breaches),
            new Rule<>("collector", FinancialObligations::inCatalogue));

    /** Those that ask the catalogue too; the others need nothing but the model. */
    private static final Set<String> BY_CATALOGUE =
            Set.of("catalogue", "step", "limit", "apology-question", "linked-catalogue", "collector");

    /** What a drawing tool can say while the model is drawn. */
    static final List<Rule<Model>> ALONE =
            ALL.stream().filter(rule -> !BY_CATALOGUE.contains(rule.name())).toList();

    private ModelRules() {}
}
