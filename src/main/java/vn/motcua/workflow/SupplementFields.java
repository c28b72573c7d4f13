package vn.motcua.workflow;

import vn.motcua.dossier.RequestSupplement.Wanted;
import vn.motcua.workflow.form.SubmittedForm;

/** The fields of intake and review that say what an applicant is to bring. */
final class SupplementFields {

    private SupplementFields() {}

    static Wanted wanted(SubmittedForm form) {
        return new Wanted(
                form.texts("supplementDocuments"),
                form.find("supplementOther").orElse(null),
                form.find("supplementBasis").orElse(null));
    }
}
