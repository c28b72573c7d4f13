package vn.motcua.workflow.contract;

import java.util.List;

/** The contract of a form, as a list: what form-js 1.8.7 shows and our server can check. */
final class FormRules {

    static final List<Rule<FormFile>> ALL = List.of(
            new Rule<>("form-header", FormHeader::breaches),
            new Rule<>("component", FormComponents::breaches),
            new Rule<>("unsupported-property", FormComponents::unsupportedProperties),
            new Rule<>("form-key", FormKeys::breaches),
            new Rule<>("form-label", FormLabels::breaches),
            new Rule<>("form-choices", FormChoices::breaches),
            new Rule<>("form-limits", FormLimits::breaches),
            new Rule<>("form-condition", FormConditions::breaches),
            new Rule<>("form-expression", FormConditions::otherExpressions),
            new Rule<>("form-content", FormContent::breaches));

    private FormRules() {}
}
