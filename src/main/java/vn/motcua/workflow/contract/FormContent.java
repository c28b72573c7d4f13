package vn.motcua.workflow.contract;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a form shows comes from us: no address of another site, nothing that runs. */
final class FormContent {

    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)//|javascript:|vbscript:|data:(?!image/(png|jpeg))|\\bon\\w+\\s*=|<\\s*/?\\s*(script|iframe|object|embed|form|link|meta|base)\\b");

    private FormContent() {}

    static Stream<Breach> breaches(FormFile form) {
        return form.components()
                .filter(component -> Stream.of("text", "content", "source", "description", "label")
                        .anyMatch(name ->
                                FOREIGN.matcher(component.path(name).asText()).find()))
                .map(component -> new Breach(
                        FormFile.name(component),
                        "nội dung dẫn ra ngoài hoặc chứa mã chạy được",
                        "Chỉ dùng chữ, bỏ địa chỉ web và mã JavaScript"));
    }
}
