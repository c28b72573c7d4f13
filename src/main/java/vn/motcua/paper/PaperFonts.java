package vn.motcua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.bytes()), FAMILY, face.weight(), face.style(), true));
    }

    /** Whether every letter has its shape in all four faces. */
    boolean canPrint(String text) {
        return text.codePoints().allMatch(letter -> letters.stream().allMatch(face -> face.getGlyphId(letter) > 0));
    }

    private static CmapLookup letters(Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(String name) {
        try (var font = PaperFonts.class.getResourceAsStream("/paper/fonts/LiberationSerif-" + name + ".ttf")) {
            return font.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
