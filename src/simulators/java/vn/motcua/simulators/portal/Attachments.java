package vn.motcua.simulators.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.simulators.web.FaultSwitch;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** The applicant's files: small PDFs drawn on demand and served under a link that nobody guesses. */
final class Attachments {

    private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, byte[]> drawings = new ConcurrentHashMap<>();
    private final URI ownUrl;

    Attachments(URI ownUrl) {
        this.ownUrl = ownUrl;
    }

    /** @param faults of the portal: what ails it ails its files too */
    void serve(Web web, FaultSwitch faults) {
        web.get(
                "/national-portal/files/{id}",
                request -> faults.around(() -> file(UUID.fromString(request.variable("id")))));
    }

    private Response file(UUID id) {
        var file = files.get(id);
        return file == null
                ? Response.problem(404, "Không có", "Tệp không còn trên Cổng.")
                : Response.file("application/pdf", file);
    }

    /**
     * Makes one and describes it as {@code TepDinhKem} of the contract.
     *
     * @param portalCode of the dossier, left as a comment behind the document: no two files are alike
     */
    Map<String, Object> attach(String documentKey, String documentName, String portalCode) {
        var id = UUID.randomUUID();
        var drawn = drawings.computeIfAbsent(documentName, Attachments::pdf);
        var comment = "%% %s %s%n".formatted(portalCode, id).getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(drawn, drawn.length + comment.length);
        System.arraycopy(comment, 0, content, drawn.length, comment.length);
        files.put(id, content);
        return Map.of(
                "TepDinhKemId",
                id.toString(),
                "TenTepDinhKem",
                documentName + ".pdf",
                "MaThanhPhanHoSo",
                documentKey,
                "DuongDanTaiTepTin",
                ownUrl + "/national-portal/files/" + id,
                "LoaiTep",
                "application/pdf",
                "DungLuong",
                content.length,
                "MaBam",
                sha256(content));
    }

    void clear() {
        files.clear();
    }

    private static byte[] pdf(String title) {
        try (var document = new PDDocument();
                var fontFile = Attachments.class.getResourceAsStream("/paper/fonts/LiberationSerif-Regular.ttf")) {
            var font = PDType0Font.load(document, fontFile);
            var page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(40, 540);
                content.setFont(font, 14);
                content.showText(title.length() > 52 ? title.substring(0, 52) + "…" : title);
                content.setFont(font, 11);
                content.newLineAtOffset(0, -20);
                content.showText("Tệp mô phỏng, không có giá trị pháp lý.");
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
