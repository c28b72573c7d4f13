package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Which pages of a PDF can be read as they are.
 *
 * @param withText numbers of the pages that have a text worth the name
 * @param pictures numbers of the pages without one that show a picture; an empty page is neither
 */
record PdfText(boolean signed, List<Integer> withText, List<Integer> pictures) {

    /** What is said of a PDF whose own text is enough. */
    static final String LEFT = "Tệp đã có chữ tìm được: giữ nguyên từng byte.";

    /** A page number that a scanner stamps is no text worth the name. */
    private static final int LEAST_CHARACTERS = 10;

    private static final int DEEPEST_FORM = 4;

    static PdfText of(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            var pictures = new ArrayList<Integer>();
            var withText = new ArrayList<Integer>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).strip().length() >= LEAST_CHARACTERS) {
                    withText.add(page);
                } else if (showsPicture(document.getPage(page - 1).getResources(), 0)) {
                    pictures.add(page);
                }
            }
            return new PdfText(
                    !document.getSignatureDictionaries().isEmpty(), List.copyOf(withText), List.copyOf(pictures));
        }
    }

    private static boolean showsPicture(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    || resources.getXObject(name) instanceof PDFormXObject form
                            && showsPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Why it is not made anew, in Vietnamese; empty for one with pages to recognise. */
    Optional<String> leftAsItIs() {
        if (signed) {
            return Optional.of("Tệp đã ký số: giữ nguyên từng byte.");
        }
        return !withText.isEmpty() && pictures.isEmpty() ? Optional.of(LEFT) : Optional.empty();
    }

    /** Whether some pages are recognised and others stay as they are. */
    boolean isMixed() {
        return !withText.isEmpty() && !pictures.isEmpty();
    }
}
