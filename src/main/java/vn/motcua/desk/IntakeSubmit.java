package vn.motcua.desk;

import java.util.List;
import vn.motcua.shared.Outcome;

/** Either button of the intake page. */
@FunctionalInterface
interface IntakeSubmit {

    Outcome<IntakeResult> submit(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras);
}
