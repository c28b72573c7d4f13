package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierId;

/** The port to what an official's day consists of: their open tasks, those of their groups, and what they wait for. */
public interface DayOfWork {

    /** Where a line belongs. */
    enum Part {
        TODAY,
        LATER,
        WITH_OTHERS
    }

    /** Whose turn it is where a dossier is with others. */
    enum Awaited {
        APPLICANT("Chờ người nộp bổ sung"),
        COLLECTOR("Chờ cơ quan thu ra thông báo"),
        PAYER("Chờ nộp tiền"),
        AUTHORITY("Chờ ý kiến cơ quan khác"),
        CARRIER("Chờ bưu chính"),
        LEADER("Chờ lãnh đạo duyệt, ký");

        private final String label;

        Awaited(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param taskId null where the official has no task of it now
     * @param element id of the task in its model, null without a task
     * @param name of the task, null without one
     * @param taken whether somebody has claimed the task; it is the official then
     * @param awaited null but where the dossier is with others
     * @param dossier null where the task is about none
     * @param code null until acceptance
     * @param dueAt of the task or the wait; null if it has no due time
     */
    record Line(
            Part part,
            String taskId,
            String element,
            String name,
            boolean taken,
            Awaited awaited,
            DossierId dossier,
            String code,
            String ownerName,
            Instant dueAt) {}

    /**
     * @param count all lines, shown or not
     * @param nextDueAt null where nothing is due
     * @param lines those due first, at most as many as were asked for
     */
    record Share(Part part, int count, Instant nextDueAt, List<Line> lines) {}

    /**
     * @param untaken tasks of the official's groups that nobody has claimed
     * @param questions «Kịp hay không kịp?» to be answered
     * @param signings results to be signed
     */
    record Day(List<Share> shares, int untaken, int questions, int signings) {}

    /**
     * In one statement, with the official's rights only.
     *
     * @param tomorrow what is due before it is due today
     * @param most lines of each share
     */
    Day of(Official official, Instant tomorrow, int most);
}
