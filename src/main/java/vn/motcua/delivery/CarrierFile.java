package vn.motcua.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * The carrier's monthly file, whatever program wrote it: UTF-8, UTF-16 or windows-1258, parted by comma, semicolon or
 * tabulator. What cannot be read for sure is refused in words; nothing is guessed into the books.
 *
 * @param encoding in which it was written
 */
record CarrierFile(String encoding, List<Line> lines) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_LINES = 50_000;

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final char MARK = '\uFEFF';

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "number", List.of("so hieu", "so hieu buu gui", "ma buu gui", "so phieu gui", "tracking"),
            "status", List.of("trang thai", "tinh trang", "status"),
            "postage", List.of("cuoc", "tien cuoc", "cuoc phi", "postage"),
            "cash", List.of("thu ho", "tien thu ho", "cod"));

    /**
     * @param number in the file, from 1 behind its head
     * @param postage in đồng
     * @param cash collected for the agency, in đồng
     */
    record Line(int number, String trackingNumber, ParcelStatus status, long postage, long cash) {}

    static Outcome<CarrierFile> read(byte[] bytes) {
        if (bytes.length == 0) {
            return Outcome.refused(Refusal.invalid("Tệp đối soát rỗng."));
        }
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(new Refusal(Refusal.Kind.TOO_LARGE, "Tệp đối soát lớn hơn 5 MB."));
        }
        for (var charset : candidates(bytes)) {
            var rows = decoded(bytes, charset).map(CarrierFile::rows);
            if (rows.filter(read -> head(read).size() == COLUMNS.size()).isPresent()) {
                return lines(rows.get()).map(lines -> new CarrierFile(charset.displayName(), lines));
            }
        }
        return Outcome.refused(Refusal.invalid(
                "Không đọc được dòng tiêu đề: cần các cột «Số hiệu», «Trạng thái», «Cước», «Thu hộ», bảng mã UTF-8, UTF-16 hoặc"
                        + " windows-1258. Tệp theo bảng mã TCVN3, VNI thì hãy lưu lại thành «CSV UTF-8» rồi tải lên."));
    }

    /** A byte order mark decides; without one UTF-16 shows by its zeros, and UTF-8 by being well formed. */
    private static List<Charset> candidates(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 3 && bytes[1] == 0) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 3 && bytes[0] == 0) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS_1258);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var marked = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(Normalizer.normalize(marked ? text.substring(1) : text, Normalizer.Form.NFC));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Cells in double quotes may hold the mark that parts them, and a quote written twice (RFC 4180). */
    private static List<List<String>> rows(String text) {
        var parting = parting(text);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (c == parting || c == '\n') {
                row.add(Optional.ofNullable(PlainText.line(cell.toString())).orElse(""));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        rows.removeIf(read -> read.stream().allMatch(String::isEmpty));
        return rows;
    }

    private static char parting(String text) {
        var head = text.lines().findFirst().orElse("");
        return Stream.of('\t', ';', ',')
                .filter(mark -> head.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    /** Column → its place. */
    private static Map<String, Integer> head(List<List<String>> rows) {
        var places = new LinkedHashMap<String, Integer>();
        if (!rows.isEmpty()) {
            var head = rows.get(0).stream().map(Vietnam::fold).toList();
            COLUMNS.forEach((column, names) -> names.stream()
                    .map(head::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place)));
        }
        return places;
    }

    private static Outcome<List<Line>> lines(List<List<String>> rows) {
        if (rows.size() - 1 > MOST_LINES) {
            return Outcome.refused(Refusal.invalid("Tệp đối soát có hơn %d dòng.".formatted(MOST_LINES)));
        }
        var head = head(rows);
        var lines = new ArrayList<Line>();
        for (var row : rows.subList(1, rows.size())) {
            var number = lines.size() + 1;
            var tracking = cell(row, head.get("number"));
            var status = status(cell(row, head.get("status")));
            var postage = money(cell(row, head.get("postage")));
            var cash = money(cell(row, head.get("cash")));
            if (tracking.isEmpty() || tracking.length() > 40) {
                return Outcome.refused(wrong(number, "thiếu số hiệu bưu gửi, hoặc dài quá 40 ký tự"));
            }
            if (status.isEmpty()) {
                return Outcome.refused(
                        wrong(number, "không rõ trạng thái «%s»".formatted(cell(row, head.get("status")))));
            }
            if (postage.isEmpty() || cash.isEmpty()) {
                return Outcome.refused(wrong(number, "cước hoặc tiền thu hộ không phải số đồng"));
            }
            lines.add(new Line(number, tracking, status.get(), postage.get(), cash.get()));
        }
        return Outcome.done(lines);
    }

    private static Refusal wrong(int line, String what) {
        return Refusal.invalid("Dòng %d của tệp đối soát: %s. Chưa ghi gì.".formatted(line, what));
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }

    private static Optional<ParcelStatus> status(String words) {
        var folded = Vietnam.fold(words);
        return Stream.of(ParcelStatus.values())
                .filter(status -> status.name().equalsIgnoreCase(words)
                        || Vietnam.fold(status.label()).equals(folded))
                .findFirst();
    }

    /** {@code 30500}, {@code 30.500}, {@code 30,500 đ}; nothing is 0. */
    private static Optional<Long> money(String words) {
        var digits = Vietnam.fold(words).replaceAll("\\s*(dong|vnd|d)$", "");
        if (digits.isEmpty()) {
            return Optional.of(0L);
        }
        return digits.matches("\\d{1,9}|\\d{1,3}([.,]\\d{3}){1,3}")
                ? Optional.of(Long.parseLong(digits.replaceAll("[.,]", "")))
                : Optional.empty();
    }
}
