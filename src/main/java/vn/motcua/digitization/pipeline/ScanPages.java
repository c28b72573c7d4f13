package vn.motcua.digitization.pipeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;

/** The pages of a scan without decoding more of it than is asked for: how many, how large, a small picture of each. */
final class ScanPages {

    private static final int SMALL_PIXELS = 700;
    private static final Pattern NUMBER = Pattern.compile("page-0*(\\d+)\\.png");

    private ScanPages() {}

    /** @param largest pixels of the largest page of a picture; 0 for a PDF, whose pages are drawn at any size */
    record Measure(int pages, long largest) {}

    static Measure measure(ScanWork work) throws IOException {
        if (work.isPdf()) {
            try (var document = Loader.loadPDF(work.file().toFile())) {
                return new Measure(document.getNumberOfPages(), 0);
            }
        }
        return reading(work.file(), reader -> {
            var pages = reader.getNumImages(true);
            var largest = 0L;
            for (int page = 0; page < pages; page++) {
                largest = Math.max(largest, (long) reader.getWidth(page) * reader.getHeight(page));
            }
            return new Measure(pages, largest);
        });
    }

    /** Does something with each page's small picture; pages count from 1. A tool that fails is a fault. */
    static void each(ScanWork work, EachPage each) throws IOException, InterruptedException {
        if (work.isPdf()) {
            var drawn = work.run(List.of(
                    "pdftoppm",
                    "-png",
                    "-gray",
                    "-scale-to",
                    String.valueOf(SMALL_PIXELS),
                    work.file().toString(),
                    "page"));
            if (!drawn.isDone()) {
                throw new IOException("pdftoppm ended with " + drawn.exit());
            }
            try (var files = Files.newDirectoryStream(work.folder(), "page-*.png")) {
                for (var file : files) {
                    var number = NUMBER.matcher(file.getFileName().toString());
                    if (number.matches()) {
                        each.look(Integer.parseInt(number.group(1)), ImageIO.read(file.toFile()));
                    }
                }
            }
            return;
        }
        reading(work.file(), reader -> {
            for (int page = 0; page < reader.getNumImages(true); page++) {
                each.look(page + 1, small(reader, page));
            }
            return null;
        });
    }

    /** Told of one page. */
    interface EachPage {
        void look(int page, BufferedImage small) throws IOException;
    }

    private static BufferedImage small(ImageReader reader, int page) throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(page), reader.getHeight(page)) / SMALL_PIXELS);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, parameters);
    }

    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T reading(Path file, Reading<T> reading) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return reading.from(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
