package vn.motcua.desk;

import java.util.List;

/**
 * How it stands at each step of a model.
 *
 * @param allVersions whether other versions of the model are counted too
 */
record StepFiguresView(boolean allVersions, List<StepFigure> steps) {

    /**
     * @param element id in the model, which an older version may not have
     * @param name null where nothing open says it
     * @param waiting all that stand there; {@code soon} and {@code overdue} are among them
     * @param measured how many finished works the median is of
     * @param medianMinutes open hours of the office from given to done, in minutes; null if nothing was measured
     * @param median the same in words
     */
    record StepFigure(
            String element,
            String name,
            int waiting,
            int soon,
            int overdue,
            int measured,
            Integer medianMinutes,
            String median) {}
}
