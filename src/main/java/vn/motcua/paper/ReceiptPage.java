package vn.motcua.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.ReturnMode;

/**
 * The receipt in words, ready for the template: every field is there, empty only where the form allows it.
 *
 * @param lines names of {@link FormSet.ReceiptLine}: what this set of forms prints beyond the rest
 */
record ReceiptPage(
        String legalBasis,
        String requestLabel,
        Set<String> lines,
        String qr,
        List<String> agency,
        String desk,
        List<String> deskHead,
        String code,
        String number,
        String replacement,
        String placeAndDate,
        String filerName,
        String filerIdentityNumber,
        String filerAddress,
        String filerPhone,
        String filerEmail,
        String procedureName,
        String procedureCode,
        String deciding,
        String summary,
        List<Row> components,
        String sets,
        String limit,
        String receivedAt,
        String dueAt,
        String returnMode,
        String fees,
        String bookVolume,
        String bookNumber,
        String officerName) {

    record Row(String number, String name, String form, String count) {}

    /** @throws IncompletePaper naming every field that is missing or cannot be printed */
    static ReceiptPage of(Receipt receipt, FormSets formSets, PaperText text) {
        var filer = receipt.filer() == null ? new Party(null, null, null, null, null) : receipt.filer();
        var book = receipt.book();
        var issued = receipt.issuedOn();
        var formSet = text.required("issuedOn", issued).isEmpty() ? null : formSets.on(issued);
        var code = text.required("code", receipt.code());
        var procedureCode = text.required("procedureCode", receipt.procedureCode());
        var page = new ReceiptPage(
                formSet == null ? "" : formSet.legalBasis(),
                formSet == null ? "" : formSet.requestLabel(),
                formSet == null ? Set.of() : formSet.receiptLineNames(),
                QrCode.dataUri(code + "|" + procedureCode),
                Wording.parts(text.required("agency", receipt.agency())),
                text.required("desk", receipt.desk()),
                Wording.parts(text.optional("desk", receipt.desk())),
                code,
                text.optional("number", receipt.number()),
                text.optional("replacement", replacement(receipt.replacement())),
                text.required("place", receipt.place()) + ", " + (issued == null ? "" : Wording.day(issued)),
                text.required("filer.name", filer.name()),
                text.orByHand("filer.identityNumber", filer.identityNumber()),
                text.orByHand("filer.address", filer.address()),
                text.orByHand("filer.phone", filer.phone()),
                text.orByHand("filer.email", filer.email()),
                text.required("procedureName", receipt.procedureName()),
                procedureCode,
                text.optional(
                        "deciding",
                        receipt.elsewhere() == null ? null : receipt.elsewhere().deciding()),
                text.optional("summary", receipt.summary()),
                components(receipt, text),
                text.required("sets", receipt.sets() < 1 ? null : Wording.count(receipt.sets())),
                text.required("limit", receipt.limit()),
                text.required("receivedAt", receipt.receivedAt() == null ? null : Wording.moment(receipt.receivedAt())),
                text.required("dueAt", receipt.dueAt() == null ? null : Wording.moment(receipt.dueAt())),
                text.required("returnMode", returnedAt(receipt)),
                text.required("fees", fees(receipt)),
                book == null ? "" : text.required("book.volume", book.volume()),
                book == null ? "" : text.required("book.number", book.number()),
                text.required("officerName", receipt.officerName()));
        if (!text.missing().isEmpty()) {
            throw new IncompletePaper("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", text.missing());
        }
        return page;
    }

    private static String replacement(Receipt.Replacement replacement) {
        return replacement == null
                ? null
                : "Bản thay thế lần %d (hồ sơ thay đổi %s)"
                        .formatted(replacement.number(), Wording.day(replacement.changedOn()));
    }

    private static List<Row> components(Receipt receipt, PaperText text) {
        var components = receipt.components() == null ? List.<Receipt.Component>of() : receipt.components();
        text.required("components", receipt.components() == null ? null : components.size());
        return IntStream.range(0, components.size())
                .mapToObj(index -> row(index, components.get(index), text))
                .toList();
    }

    private static Row row(int index, Receipt.Component component, PaperText text) {
        var field = "components[" + index + "].";
        return new Row(
                String.valueOf(index + 1),
                text.required(field + "name", component.name()),
                text.required(field + "form", form(component)),
                text.required(field + "count", component.count() < 1 ? null : Wording.count(component.count())));
    }

    /** A form filled in electronically is there without being shown. */
    static String form(Receipt.Component component) {
        if (component.form() == null) {
            return null;
        }
        var label = component.form().label();
        return switch (component.form()) {
            case E_FORM, PRESENT_ONLY -> label;
            case ORIGINAL, CERTIFIED_COPY, COPY -> component.shownOnly() ? label + ", xuất trình" : label;
        };
    }

    private static String returnedAt(Receipt receipt) {
        return receipt.elsewhere() == null || receipt.elsewhere().returning() == null
                ? label(receipt.returnMode())
                : receipt.elsewhere().returning();
    }

    /** As it goes on behind "tại". */
    private static String label(ReturnMode mode) {
        return mode == ReturnMode.DESK ? "Bộ phận một cửa" : mode == null ? null : mode.label();
    }

    private static String fees(Receipt receipt) {
        if (receipt.fees() == null) {
            return null;
        }
        return receipt.fees().isEmpty()
                ? "Không"
                : receipt.fees().stream()
                        .map(fee -> fee.name() + ": " + (fee.exempt() ? "miễn" : Wording.dong(fee.amount())))
                        .collect(Collectors.joining("; "));
    }
}
