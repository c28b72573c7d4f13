package vn.motcua.digitization.extraction;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The QR codes on the picture of a page. */
public final class QrCodes {

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
    /** Its corners are the middles of the three marks; the code itself goes further by about a fifth. */
    private static final double AROUND = 0.2;

    private QrCodes() {}

    /** @param page from 1 */
    public static List<PageCode> on(BufferedImage picture, int page) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(result -> new PageCode(page, result.getText(), box(result, width, height)))
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static Box box(Result result, int width, int height) {
        var points =
                Stream.of(result.getResultPoints()).filter(Objects::nonNull).toList();
        var left = points.stream().mapToDouble(ResultPoint::getX).min().orElse(0);
        var right = points.stream().mapToDouble(ResultPoint::getX).max().orElse(0);
        var top = points.stream().mapToDouble(ResultPoint::getY).min().orElse(0);
        var bottom = points.stream().mapToDouble(ResultPoint::getY).max().orElse(0);
        var more = AROUND * Math.max(right - left, bottom - top);
        return Box.of(left - more, top - more, right - left + 2 * more, bottom - top + 2 * more, width, height);
    }
}
