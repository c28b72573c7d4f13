package vn.motcua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Vietnam;

/** Puts a volume into words and prints it. */
@Component
class BookPages {

    private final FormSets formSets = FormSets.load();
    private final Authorities authorities;
    private final Letterheads letterheads;
    private final BookLines lines;
    private final PaperPress press;

    BookPages(Authorities authorities, Letterheads letterheads, BookLines lines, PaperPress press) {
        this.authorities = authorities;
        this.letterheads = letterheads;
        this.lines = lines;
        this.press = press;
    }

    /**
     * A closed volume as it was closed, an open one as it is.
     *
     * @param shown what of each line is to be seen
     */
    byte[] print(BookVolume book, Instant now, UnaryOperator<BookLine> shown) {
        if (book.open()) {
            return press.print(PaperKind.DOSSIER_BOOK, page(book, now, "", null, shown), now);
        }
        var signature = new Signature(book.signatureLines(), "(Ký, đóng dấu)", book.signerName());
        return closed(book, signature, book.pages(), book.lastNumber(), book.closedAt(), shown);
    }

    /** How many pages the volume has when it is closed now. */
    int count(BookVolume book, Signature signature, int lastNumber, Instant at) {
        try (var document = Loader.loadPDF(closed(book, signature, 0, lastNumber, at, UnaryOperator.identity()))) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] closed(
            BookVolume book,
            Signature signature,
            int pages,
            int lastNumber,
            Instant at,
            UnaryOperator<BookLine> shown) {
        var closing = "Sổ này có %02d trang, từ số %02d đến số %02d. Chốt sổ %s."
                .formatted(pages, book.firstNumber(), lastNumber, Wording.moment(at));
        return press.print(PaperKind.DOSSIER_BOOK, page(book, at, closing, signature, shown), at);
    }

    private BookPage page(
            BookVolume book, Instant at, String closing, Signature signature, UnaryOperator<BookLine> shown) {
        var day = LocalDate.ofInstant(at, Vietnam.ZONE);
        var set = formSets.on(day);
        var form = set.form(PaperKind.DOSSIER_BOOK).orElseThrow();
        var desk = Issuer.desk(authorities.find(book.authority(), day).orElseThrow());
        var text = press.text();
        var head = letterheads.of(set, form, desk, null, day, text, String.valueOf(book.year()));
        var page = new BookPage(
                head,
                String.valueOf(book.year()),
                Wording.count(book.volume()),
                rows(book, at, text, shown),
                closing,
                signature);
        if (!text.missing().isEmpty()) {
            throw new IncompletePaper(form.title(), text.missing());
        }
        return page;
    }

    private List<BookPage.Row> rows(BookVolume book, Instant at, PaperText text, UnaryOperator<BookLine> shown) {
        return lines.of(book).stream()
                .map(line -> row(shown.apply(line.asOf(at)), text))
                .toList();
    }

    private static BookPage.Row row(BookLine line, PaperText text) {
        var at = "số " + line.number();
        return new BookPage.Row(
                line.note() != null && line.note().startsWith("Hủy"),
                String.valueOf(line.number()),
                text.required("Mã hồ sơ " + at, line.code()),
                text.required("Tên thủ tục " + at, line.procedureName()),
                Wording.count(line.sets()),
                text.required("Tên cá nhân, tổ chức " + at, line.person()),
                text.optional("Địa chỉ, số điện thoại " + at, line.contact()),
                text.required("Cơ quan chủ trì " + at, line.agency()),
                minute(line.receivedAt()),
                minute(line.dueAt()),
                minute(line.passedAt()),
                minute(line.resultAt()),
                minute(line.returnedAt()),
                text.optional("Phương thức nhận " + at, line.manner()),
                text.optional("Người nhận " + at, line.receivedBy()),
                text.optional("Ghi chú " + at, line.note()));
    }

    /** The hour above the day, as the narrow columns want it. */
    private static String minute(Instant moment) {
        return moment == null ? "" : Vietnam.minute(moment).replace(' ', '\n');
    }
}
