package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.paper.Receipt.Component;

class ReceiptPageTest {

    private final PaperFonts fonts = new PaperFonts();

    @Test
    void every_missing_field_is_named_at_once() {
        var nothing = new Receipt(
                null, null, null, null, null, null, null, null, null, null, null, 0, null, null, null, null, null, null,
                null, null, null);

        assertThat(missing(nothing))
                .containsExactlyInAnyOrder(
                        "issuedOn",
                        "code",
                        "procedureCode",
                        "agency",
                        "desk",
                        "place",
                        "filer.name",
                        "procedureName",
                        "components",
                        "sets",
                        "limit",
                        "receivedAt",
                        "dueAt",
                        "returnMode",
                        "fees",
                        "officerName");
    }

    @Test
    void a_component_or_book_entry_with_a_hole_is_named() {
        var whole = Receipts.birthRegistration();
        var holes = new Receipt(
                whole.agency(),
                whole.desk(),
                whole.code(),
                null,
                whole.place(),
                whole.issuedOn(),
                whole.filer(),
                whole.procedureName(),
                whole.procedureCode(),
                null,
                List.of(whole.components().get(0), new Component(" ", null, 0, false)),
                1,
                whole.limit(),
                whole.receivedAt(),
                whole.dueAt(),
                whole.returnMode(),
                List.of(),
                new Receipt.BookEntry("02", null),
                whole.officerName(),
                null,
                null);

        assertThat(missing(holes))
                .containsExactlyInAnyOrder(
                        "components[1].name", "components[1].form", "components[1].count", "book.number");
    }

    @Test
    void template_and_page_have_the_same_fields() throws IOException {
        var used = new TreeSet<String>();
        var field = Pattern.compile("page\\.(\\w+)").matcher(template());
        while (field.find()) {
            used.add(field.group(1));
        }

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReceiptPage.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void a_field_the_page_does_not_have_is_an_error() {
        record Empty() {}

        assertThatThrownBy(() -> new PaperTemplate().fill("receipt", new Empty()))
                .hasStackTraceContaining("cannot be found on object of type");
    }

    private List<String> missing(Receipt receipt) {
        try {
            ReceiptPage.of(receipt, FormSets.load(), new PaperText(fonts));
        } catch (IncompletePaper incomplete) {
            assertThat(incomplete).hasMessageContaining(String.join(", ", incomplete.fields()));
            return incomplete.fields();
        }
        throw new AssertionError("nothing was missed");
    }

    private static String template() throws IOException {
        try (var html = ReceiptPageTest.class.getResourceAsStream("/paper/receipt.html")) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
