package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Outcome;

/**
 * The same act for many tasks, each in a transaction of its own: what fails, even by a fault, keeps no other from being
 * done and nothing done from being told.
 */
final class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);
    private static final String FAULT = "Hệ thống gặp lỗi, việc này chưa được thực hiện. Mời thử lại.";

    private OneByOne() {}

    /** What became of them. */
    record ManyDone(int done, List<NotDone> failed) {}

    /** @param reason Vietnamese */
    record NotDone(String taskId, String reason) {}

    /** In the order given; what is named twice is done once. */
    static <T> ManyDone each(List<T> all, Function<T, String> taskId, Function<T, Outcome<Void>> act) {
        var failed = new ArrayList<NotDone>();
        var each = all.stream().distinct().toList();
        for (var one : each) {
            try {
                if (act.apply(one) instanceof Outcome.Refused<Void> refused) {
                    failed.add(new NotDone(taskId.apply(one), refused.refusal().message()));
                }
            } catch (RuntimeException fault) {
                LOG.error("task {} of many failed", taskId.apply(one), fault);
                failed.add(new NotDone(taskId.apply(one), FAULT));
            }
        }
        return new ManyDone(each.size() - failed.size(), failed);
    }
}
