package vn.motcua.workflow.contract;

import java.util.List;

/** The contract of decision tables, as a list: first how they are written, then what they decide. */
final class DecisionRules {

    /** What can be asked of any file. */
    static final List<Rule<DecisionsInLaw>> WRITTEN = List.of(
            new Rule<>("decision-set", WrittenDecisions::set),
            new Rule<>("decision-words", WrittenDecisions::words),
            new Rule<>("decision-language", WrittenDecisions::languages),
            new Rule<>("decision-input", WrittenDecisions::inputs),
            new Rule<>("decision-cell", WrittenDecisions::cells),
            new Rule<>("decision-output", WrittenDecisions::outputs));

    /** What can be asked of tables that are well written: every combination of answers is walked. */
    static final List<Rule<DecisionsInLaw>> DECIDED = List.of(
            new Rule<>("decision-total", DecidedCases::gaps),
            new Rule<>("decision-overlap", DecidedCases::overlaps),
            new Rule<>("decision-reached", DecidedCases::unreached),
            new Rule<>("decision-papers", DecidedCases::papers));

    private DecisionRules() {}
}
