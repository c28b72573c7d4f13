package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One process, named like its file, kept for a stated time, started by the software alone. */
final class ProcessHeader {

    private ProcessHeader() {}

    static Stream<Breach> breaches(Model model) {
        var processes = model.all(Process.class).toList();
        return processes.size() == 1
                ? breaches(model, processes.get(0))
                : Stream.of(new Breach(
                        model.key(),
                        "tệp có " + processes.size() + " quy trình",
                        "Mỗi tệp đặt đúng một quy trình, không dùng hồ bơi (pool)"));
    }

    private static Stream<Breach> breaches(Model model, Process process) {
        var breaches = Stream.<Breach>builder();
        if (!model.key().equals(process.getId())) {
            breaches.add(Breach.at(process, "mã quy trình khác tên tệp", "Đặt mã là «" + model.key() + "»"));
        }
        if (process.getName() == null || process.getName().isBlank()) {
            breaches.add(Breach.at(process, "quy trình chưa có tên", "Đặt tên tiếng Việt như trong danh mục"));
        }
        if (!process.isExecutable()) {
            breaches.add(Breach.at(process, "quy trình không được đánh dấu chạy được", "Bật «Executable»"));
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            breaches.add(
                    Breach.at(process, "chưa ghi thời gian giữ lịch sử", "Ghi «History time to live», ví dụ P365D"));
        }
        if (process.isCamundaStartableInTasklist()) {
            breaches.add(Breach.at(
                    process, "Tasklist tự bắt đầu được, bỏ qua sổ hồ sơ", "Tắt «Startable» trong phần Tasklist"));
        }
        return breaches.build();
    }
}
