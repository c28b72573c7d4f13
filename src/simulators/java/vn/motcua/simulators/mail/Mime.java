package vn.motcua.simulators.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads as much of MIME as mail programs write: folded and encoded headers, transfer encodings, nested parts. */
final class Mime {

    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?]+)\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN_ENCODED_WORDS = Pattern.compile("(\\?=)\\s+(=\\?)");

    private final StringBuilder text = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
    private final String id;
    private final String subject;

    /** @param source one character for each byte, lines ended by CR LF */
    Mime(String source) {
        var headers = headers(source);
        id = headers.getOrDefault("message-id", "");
        subject = decodedWords(headers.getOrDefault("subject", ""));
        read(source);
    }

    String id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text.toString().strip();
    }

    List<String> attachments() {
        return attachments;
    }

    private void read(String part) {
        var headers = headers(part);
        var type = headers.getOrDefault("content-type", "text/plain");
        var body = part.contains("\r\n\r\n") ? part.substring(part.indexOf("\r\n\r\n") + 4) : "";
        var boundary = parameter(type, "boundary");
        if (!boundary.isEmpty()) {
            var parts = body.split("(?:^|\r\n)--" + Pattern.quote(boundary));
            for (var i = 1; i < parts.length && !parts[i].startsWith("--"); i++) {
                read(parts[i].replaceFirst("^[ \t]*\r\n", ""));
            }
            return;
        }
        var name = parameter(headers.getOrDefault("content-disposition", ""), "filename") + parameter(type, "name");
        if (headers.getOrDefault("content-disposition", "").startsWith("attachment")) {
            attachments.add(decodedWords(name));
        } else if (type.toLowerCase(Locale.ROOT).startsWith("text/")) {
            var charset = parameter(type, "charset");
            text.append(new String(
                            decoded(body, headers.getOrDefault("content-transfer-encoding", "8bit")),
                            charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset)))
                    .append('\n');
        }
    }

    private static Map<String, String> headers(String part) {
        var headers = new TreeMap<String, String>();
        var head = part.contains("\r\n\r\n") ? part.substring(0, part.indexOf("\r\n\r\n")) : part;
        for (var line : head.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String parameter(String header, String name) {
        var found = Pattern.compile("(?i);\\s*" + name + "=(?:\"([^\"]*)\"|([^;\\s]*))")
                .matcher(header);
        return found.find() ? (found.group(1) != null ? found.group(1) : found.group(2)) : "";
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.strip());
            case "quoted-printable" -> quotedPrintable(body.replaceAll("=[ \t]*\r\n", ""));
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] quotedPrintable(String text) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=' && text.substring(i).matches("(?s)=[0-9A-Fa-f]{2}.*")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String decodedWords(String header) {
        var joined = BETWEEN_ENCODED_WORDS.matcher(header).replaceAll("$1$2");
        return ENCODED_WORD.matcher(joined).replaceAll(word -> {
            var bytes = word.group(2).equalsIgnoreCase("B")
                    ? Base64.getDecoder().decode(word.group(3))
                    : quotedPrintable(word.group(3).replace('_', ' '));
            return java.util.regex.Matcher.quoteReplacement(new String(bytes, Charset.forName(word.group(1))));
        });
    }
}
