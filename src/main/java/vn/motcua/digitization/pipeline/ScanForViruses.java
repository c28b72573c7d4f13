package vn.motcua.digitization.pipeline;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Asks the virus scanner, where there is one, before anything else opens the scan. */
@Component
class ScanForViruses implements StageWork {

    private final PipelineSettings settings;

    ScanForViruses(PipelineSettings settings) {
        this.settings = settings;
    }

    @Override
    public ScanStage stage() {
        return ScanStage.VIRUS;
    }

    @Override
    public StageResult run(ScanWork work) throws IOException {
        if (settings.clamd().isBlank()) {
            return StageResult.skipped("Chưa cài máy quét mã độc.");
        }
        try (var content = work.open()) {
            return new Clamd(settings.clamd(), settings.clamdTime())
                    .scan(content)
                    .map(name -> StageResult.refused(
                            "Tệp có mã độc (%s) nên không mở được. Hãy gạch tệp này và quét lại giấy tờ."
                                    .formatted(name)))
                    .orElseGet(() -> StageResult.done("Không có mã độc.", () -> {}));
        }
    }
}
