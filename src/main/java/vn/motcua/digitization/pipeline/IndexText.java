package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.StepLedger;
import vn.motcua.shared.Vietnam;

/** Writes down what can be read on a scan, as it is and without accents, so that papers are found by their words. */
@Component
class IndexText implements StageWork {

    /** Some two hundred pages; PostgreSQL keeps at most a megabyte of different words. */
    private static final int MOST_CHARACTERS = 400_000;

    private final ScanRows rows;
    private final StepLedger ledger;
    private final Tools tools;
    private final Clock clock;

    IndexText(ScanRows rows, StepLedger ledger, Tools tools, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public ScanStage stage() {
        return ScanStage.TEXT;
    }

    /** Whether a paper can be searched is a line in the ledger of every paper with this content. */
    @Override
    public StageResult run(ScanWork work) throws IOException, InterruptedException {
        var indexed = indexed(work);
        return indexed.and(() -> ledger.writeForContent(
                work.sha256(),
                DigitizationStep.SEARCHABLE,
                indexed.kind() == StageResult.Kind.DONE,
                indexed.words(),
                clock.instant()));
    }

    private StageResult indexed(ScanWork work) throws IOException, InterruptedException {
        var copy = rows.copyOf(work.sha256());
        if (copy.isEmpty() && !work.isPdf()) {
            return StageResult.skipped("Ảnh chưa nhận dạng: không có chữ để tìm.");
        }
        if (!tools.has("pdftotext")) {
            return StageResult.skipped("Máy chủ chưa cài poppler-utils.");
        }
        var file = copy.isPresent() ? work.file(copy.get(), "copy.pdf") : work.file();
        var read = work.run(List.of("pdftotext", "-layout", "-enc", "UTF-8", file.toString(), "text.txt"));
        if (!read.isDone()) {
            throw new IOException("pdftotext ended with " + read.exit());
        }
        var text = cut(Files.readString(work.folder().resolve("text.txt"), StandardCharsets.UTF_8)
                .strip());
        if (text.isEmpty()) {
            return StageResult.skipped("Không có chữ nào đọc được.");
        }
        return StageResult.done(
                "%d ký tự.".formatted(text.length()), () -> rows.text(work.sha256(), text, Vietnam.fold(text)));
    }

    private static String cut(String text) {
        var plain = text.replace("\0", "");
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS);
    }
}
