package vn.motcua.trial;

import java.nio.file.FileAlreadyExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** {@code --motcua.trial.export=FILE}: the trial starts, writes itself into the file, and ends. */
@Component
@ConditionalOnEmbeddedDatabase
@ConditionalOnProperty("motcua.trial.export")
class ExportAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ExportAtStart.class);

    private final ExportTrial exportTrial;
    private final TransferSettings settings;

    ExportAtStart(ExportTrial exportTrial, TransferSettings settings) {
        this.exportTrial = exportTrial;
        this.settings = settings;
    }

    /** In a thread of its own, since a context cannot be closed by what its start still waits for. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        new Thread(() -> exportAndEnd(ready.getApplicationContext()), "trial-export").start();
    }

    private void exportAndEnd(ConfigurableApplicationContext context) {
        var code = export();
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private int export() {
        try {
            var manifest = exportTrial.to(settings.exportTo());
            System.out.printf(
                    "%nĐã xuất %d bảng và %d tệp vào %s. Tệp có dữ liệu và mật khẩu của bản dùng thử: chỉ giữ nơi an toàn.%n%n",
                    manifest.tables().size(),
                    manifest.files().size() - manifest.tables().size(),
                    settings.exportTo().toAbsolutePath());
            return 0;
        } catch (FileAlreadyExistsException exists) {
            System.out.printf("%nTệp %s đã có, không ghi đè.%n%n", settings.exportTo());
            return 1;
        } catch (Exception fault) {
            LOG.error("export failed", fault);
            return 1;
        }
    }
}
