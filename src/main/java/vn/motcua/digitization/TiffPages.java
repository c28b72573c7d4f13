package vn.motcua.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Pages of a TIFF, which no browser draws, as pictures that every browser does; one at a time, for they are large. */
@Component
public class TiffPages {

    private static final int MOST_PAGES = 200;
    private static final long PATIENCE_SECONDS = 20;
    private static final Refusal NOT_DRAWN = Refusal.refused(
            "Không hiện được trang này của tệp TIFF. Hãy bấm «Tải về» để xem bằng máy tính, hoặc quét lại thành PDF.");

    private final DocumentStore store;
    private final Semaphore place = new Semaphore(1, true);

    TiffPages(DocumentStore store) {
        this.store = store;
    }

    /** @param number from 1 */
    public Outcome<PagePicture> page(DossierDocument scan, int number) {
        if (!ScanFormat.TIFF.mediaType().equals(scan.mediaType())) {
            return Outcome.refused(
                    new Refusal(Refusal.Kind.UNSUPPORTED, "Chỉ tệp TIFF mới cần xem theo từng trang ảnh."));
        }
        if (!entered()) {
            return Outcome.refused(Refusal.wrongMoment("Đang có nhiều người mở ảnh TIFF. Mời đợi ít phút rồi mở lại."));
        }
        try (var content = store.open(scan.sha256())) {
            return drawn(content, number);
        } catch (IOException | RuntimeException unreadable) {
            return Outcome.refused(NOT_DRAWN);
        } finally {
            place.release();
        }
    }

    static Outcome<PagePicture> drawn(InputStream content, int number) throws IOException {
        var reader =
                ImageIO.getImageReadersByMIMEType(ScanFormat.TIFF.mediaType()).next();
        try (var stream = new MemoryCacheImageInputStream(content)) {
            reader.setInput(stream);
            var pages = count(reader);
            if (number < 1 || number > pages) {
                return Outcome.refused(Refusal.notFound("Tệp không có trang này."));
            }
            return TiffSize.isBearable(reader, number - 1)
                    ? Outcome.done(TiffPicture.of(reader, number - 1, pages))
                    : Outcome.refused(NOT_DRAWN);
        } finally {
            reader.dispose();
        }
    }

    private static int count(ImageReader reader) throws IOException {
        var pages = 0;
        while (pages < MOST_PAGES && exists(reader, pages)) {
            pages++;
        }
        return pages;
    }

    private static boolean exists(ImageReader reader, int page) throws IOException {
        try {
            return reader.getWidth(page) > 0;
        } catch (IndexOutOfBoundsException behindTheLast) {
            return false;
        }
    }

    private boolean entered() {
        try {
            return place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
