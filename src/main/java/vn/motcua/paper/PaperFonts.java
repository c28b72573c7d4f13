package vn.motcua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one face of all official papers: Liberation Serif, of Times' measure, with every Vietnamese letter. */
final class PaperFonts {

    private static final String FAMILY = "Liberation Serif";

    private final List<Face> faces;
    private final List<CmapLookup> letters;

    private record Face(int weight, FontStyle style, byte[] bytes) {}

    PaperFonts() {
        this.faces = List.of(
                new Face(400, FontStyle.NORMAL, bytes("Regular")),
                new Face(700, FontStyle.NORMAL, bytes("Bold")),
                new Face(400, FontStyle.ITALIC, bytes("Italic")),
                new Face(700, FontStyle.ITALIC, bytes("BoldItalic")));
        this.letters = faces.stream().map(PaperFonts::letters).toList();
    }

    /** Each face is read when the document first writes in it. */
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        faces.forEach(face -> builder.useFont(
                new PDFontSupplier(null) {
                    @Override
                    public PDFont supply() {
                        return embedded(face, document);
                    }
                },
                FAMILY,
                face.weight(),
                face.style(),
                true));
    }

    /** Without its table of ligatures: Vietnamese has none, and looking for them takes two fifths of the time to print. */
    private static PDFont embedded(Face face, PDDocument document) {
        try {
            var font = parse(face);
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every letter has its shape in all four faces. */
    boolean canPrint(String text) {
        return text.codePoints().allMatch(letter -> letters.stream().allMatch(face -> face.getGlyphId(letter) > 0));
    }

    private static CmapLookup letters(Face face) {
        try (var font = parse(face)) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parse(Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
    }

    private static byte[] bytes(String name) {
        try (var font = PaperFonts.class.getResourceAsStream("/paper/fonts/LiberationSerif-" + name + ".ttf")) {
            return font.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
