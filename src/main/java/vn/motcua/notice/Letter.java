package vn.motcua.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A mail's words, ready to be sent: plain, and the same as simple HTML. */
record Letter(String subject, List<String> parts) {

    String plain() {
        return String.join("\n\n", parts) + "\n";
    }

    String html() {
        return paragraphs()
                .map(paragraph ->
                        "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8").strip().replace("\n", "<br>\n") + "</p>\n")
                .collect(Collectors.joining(
                        "",
                        "<!DOCTYPE html>\n<html lang=\"vi\"><body style=\"font-family:sans-serif;line-height:1.5\">\n",
                        "</body></html>\n"));
    }

    private Stream<String> paragraphs() {
        return parts.stream().flatMap(part -> Stream.of(part.split("\n\\s*\n")));
    }
}
