package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Why a PDF is not made anew. */
final class LeftAsItIs {

    /** A page number that a scanner stamps is no text worth the name. */
    private static final int LEAST_CHARACTERS = 10;

    private LeftAsItIs() {}

    /** In Vietnamese; empty for one that holds pictures only. */
    static Optional<String> because(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            if (!document.getSignatureDictionaries().isEmpty()) {
                return Optional.of("Tệp đã ký số: giữ nguyên từng byte.");
            }
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).strip().length() >= LEAST_CHARACTERS) {
                    return Optional.of("Tệp đã có chữ tìm được: giữ nguyên từng byte.");
                }
            }
            return Optional.empty();
        }
    }
}
