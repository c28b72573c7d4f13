package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.Scans;

class TiffPagesTest {

    private static final int WIDTH_TAG = 256;
    private static final int LENGTH_TAG = 257;
    private static final int ROWS_PER_STRIP_TAG = 278;

    @TempDir
    Path folder;

    private DocumentStore store;
    private Admission scansOnly;
    private TiffPages pages;

    @BeforeEach
    void open_an_empty_store() {
        var settings = new DigitizationSettings(folder, DataSize.ofMegabytes(20));
        store = new FileSystemDocumentStore(settings);
        scansOnly = new ScanAdmission(settings);
        pages = new TiffPages(store);
    }

    @Test
    void each_page_comes_as_a_picture_that_browsers_draw() throws Exception {
        var scan = kept(Scans.tiff());

        var first = pages.page(scan, 1).orThrow();
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.mediaType()).isEqualTo("image/png");
        assertThat(ink(first)).isEqualTo(Color.BLACK);
        var second = pages.page(scan, 2).orThrow();
        assertThat(second.mediaType()).isEqualTo("image/jpeg");
        assertThat(ink(second).getBlue()).isBetween(0xA0, 0xB0);
        assertThat(refusal(pages.page(scan, 3)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(pages.page(scan, 0)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_large_page_is_drawn_smaller() throws Exception {
        var sheet = new BufferedImage(5000, 7000, BufferedImage.TYPE_BYTE_BINARY);

        var picture = picture(pages.page(kept(Samples.tiff(sheet)), 1).orThrow());

        assertThat(picture.getWidth()).isEqualTo(2500);
        assertThat(picture.getHeight()).isEqualTo(3500);
    }

    @Test
    void what_would_fill_the_memory_is_refused_before_it_is_unfolded() throws Exception {
        var bomb = Samples.image("tiff");
        patch(bomb, WIDTH_TAG, 12_000);
        patch(bomb, LENGTH_TAG, 12_000);
        patch(bomb, ROWS_PER_STRIP_TAG, 12_000);

        assertThat(refusal(TiffPages.drawn(new ByteArrayInputStream(bomb), 1)).message())
                .contains("Tải về");
    }

    @Test
    void a_damaged_one_and_one_that_is_no_tiff_are_refused_in_words() throws Exception {
        var whole = Scans.tiff();
        var scan = kept(whole);
        Arrays.fill(whole, whole.length / 2, whole.length, (byte) 0);
        var damaged = put(scan, whole);

        assertThat(refusal(pages.page(damaged, 2)).message()).contains("Không hiện được");
        assertThat(refusal(pages.page(kept(Scans.pdf()), 1)).kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
    }

    private DossierDocument kept(byte[] content) {
        var stored = store.put(new ByteArrayInputStream(content), scansOnly).orThrow();
        return document(stored.mediaType(), stored.size(), stored.sha256());
    }

    /** In the place where the whole one lay, as a failing disk would leave it. */
    private DossierDocument put(DossierDocument scan, byte[] content) throws IOException {
        var digest = scan.sha256();
        Files.write(folder.resolve(digest.substring(0, 2)).resolve(digest), content);
        return scan;
    }

    private static DossierDocument document(String mediaType, long size, String sha256) {
        return new DossierDocument(
                new DocumentId(UUID.randomUUID()),
                DossierId.next(),
                DocumentPurpose.COMPONENT,
                "declaration",
                "to-khai.tif",
                mediaType,
                size,
                sha256,
                Instant.EPOCH,
                null);
    }

    private static Color ink(PagePicture page) throws IOException {
        return new Color(picture(page).getRGB(200, 140));
    }

    private static BufferedImage picture(PagePicture page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.content()));
    }

    private static Refusal refusal(Outcome<PagePicture> outcome) {
        return ((Outcome.Refused<PagePicture>) outcome).refusal();
    }

    /** Overwrites the value of a tag in the first directory; whole numbers of two or four bytes. */
    private static void patch(byte[] tiff, int tag, int value) {
        var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = bytes.getInt(4);
        for (int entry = 0; entry < bytes.getShort(directory); entry++) {
            var place = directory + 2 + 12 * entry;
            if (bytes.getShort(place) == tag) {
                if (bytes.getShort(place + 2) == 3) {
                    bytes.putShort(place + 8, (short) value);
                } else {
                    bytes.putInt(place + 8, value);
                }
                return;
            }
        }
        throw new IllegalArgumentException("no tag " + tag);
    }
}
