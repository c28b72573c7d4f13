package vn.motcua.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** Prints what goes with parcels: the Phiếu gửi on each, the sheet that desk and carrier sign. */
@Component
public class PrintPostalPapers {

    private final PaperPress press;

    PrintPostalPapers(PaperPress press) {
        this.press = press;
    }

    /** A5. Refused where a field is missing, which it names. */
    public Outcome<byte[]> slip(PostalSlip slip) {
        var text = press.text();
        var number = text.required("Số hiệu bưu gửi", slip.number());
        var page = new PostalSlipPage(
                text.required("Cơ quan gửi", slip.sender().name()),
                placeAndDate(text, slip.place(), LocalDate.ofInstant(slip.at(), Vietnam.ZONE)),
                number,
                number.isEmpty() ? "" : Barcode.dataUri(number),
                text.required("Mã hồ sơ", slip.dossierCode()),
                text.required("Người gửi", slip.sender().name()),
                text.optional("Địa chỉ người gửi", slip.sender().address()),
                text.optional("Điện thoại người gửi", slip.sender().phone()),
                text.required("Người nhận", slip.receiver().name()),
                text.required("Địa chỉ người nhận", slip.receiver().address()),
                text.optional("Điện thoại người nhận", slip.receiver().phone()),
                slip.papers().stream()
                        .map(paper -> text.required("Giấy tờ", paper))
                        .toList(),
                slip.amounts());
        return text.missing().isEmpty()
                ? Outcome.done(press.print("postal-slip", page, slip.at()))
                : Outcome.refused(new IncompletePaper("Phiếu gửi", text.missing()).refusal());
    }

    /** A4, as many pages as it takes. Refused where a field is missing, which it names. */
    public Outcome<byte[]> sheet(PostalSheet sheet) {
        var text = press.text();
        var rows = new ArrayList<PostalSheetPage.Row>();
        for (var line : sheet.lines()) {
            var number = text.required("Số hiệu bưu gửi", line.number());
            rows.add(new PostalSheetPage.Row(
                    Wording.count(rows.size() + 1),
                    number,
                    number.isEmpty() ? "" : Barcode.dataUri(number),
                    text.required("Mã hồ sơ", line.dossierCode()),
                    text.required("Người nhận", line.receiver()),
                    text.optional("Địa chỉ", line.address()),
                    line.cash()));
        }
        var page = new PostalSheetPage(
                text.required("Cơ quan", sheet.agency()),
                placeAndDate(text, sheet.place(), LocalDate.ofInstant(sheet.made(), Vietnam.ZONE)),
                sheet.number(),
                Wording.moment(sheet.made()),
                text.required("Người giao", sheet.giver()),
                text.optional("Nhân viên bưu chính", sheet.clerk()),
                sheet.taken() == null ? "" : Wording.moment(sheet.taken()),
                Wording.count(rows.size()),
                rows);
        return text.missing().isEmpty()
                ? Outcome.done(press.print("postal-sheet", page, sheet.made()))
                : Outcome.refused(new IncompletePaper("Biên bản giao nhận", text.missing()).refusal());
    }

    /** A4. Refused where a field is missing, which it names. */
    public Outcome<byte[]> intake(PostalIntakeSheet sheet) {
        var text = press.text();
        var number = text.required("Số Phiếu gửi", sheet.slipNumber());
        var rows = new ArrayList<PostalIntakeSheetPage.Row>();
        for (var paper : sheet.papers()) {
            rows.add(new PostalIntakeSheetPage.Row(
                    Wording.count(rows.size() + 1),
                    text.required("Giấy tờ", paper.name()),
                    ReceiptPage.form(paper),
                    Wording.count(paper.count())));
        }
        var page = new PostalIntakeSheetPage(
                text.required("Cơ quan", sheet.agency()),
                placeAndDate(text, sheet.place(), LocalDate.ofInstant(sheet.handedOverAt(), Vietnam.ZONE)),
                number,
                number.isEmpty() ? "" : Barcode.dataUri(number),
                Wording.day(sheet.sentOn()),
                Wording.moment(sheet.handedOverAt()),
                sheet.cameBy() == null ? "" : Wording.moment(sheet.cameBy()),
                text.required("Mã hồ sơ", sheet.dossierCode()),
                text.required("Thủ tục", sheet.procedure()),
                text.required("Người gửi", sheet.sender().name()),
                text.optional("Địa chỉ người gửi", sheet.sender().address()),
                text.optional("Điện thoại người gửi", sheet.sender().phone()),
                Wording.count(rows.size()),
                rows,
                text.required("Bên nhận", sheet.taker()));
        return text.missing().isEmpty()
                ? Outcome.done(press.print("postal-intake", page, sheet.handedOverAt()))
                : Outcome.refused(new IncompletePaper("Biên bản giao nhận hồ sơ", text.missing()).refusal());
    }

    private static String placeAndDate(PaperText text, String place, LocalDate day) {
        return text.required("Địa danh", place) + ", " + Wording.day(day);
    }
}
