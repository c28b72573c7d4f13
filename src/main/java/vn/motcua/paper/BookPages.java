package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    private final PaperPress press;

    BookPages(Authorities authorities, Letterheads letterheads, PaperPress press) {
        this.authorities = authorities;
        this.letterheads = letterheads;
        this.press = press;
    }

    /** An open volume as it is. */
    byte[] print(BookVolume book, List<BookLine> lines, Instant now) {
        return press.print(PaperKind.DOSSIER_BOOK, page(book, lines, now, "", null), now);
    }

    /** A closed volume of these lines, with the closing it was given. */
    byte[] reprint(BookVolume book, List<BookLine> lines) {
        var signature = new Signature(book.signatureLines(), Signature.BY_HAND, book.signerName());
        return closed(book, lines, signature, book.pages(), book.lastNumber(), book.closedEarly(), book.closedAt());
    }

    /**
     * A volume that is closed now: counted, then printed with its number of pages.
     *
     * @param early why before its year has ended, null where it is over
     */
    ClosedBook close(
            BookVolume book, List<BookLine> lines, Signature signature, int lastNumber, String early, Instant at) {
        var pages = PaperPress.pages(closed(book, lines, signature, 0, lastNumber, early, at));
        return new ClosedBook(lines, pages, closed(book, lines, signature, pages, lastNumber, early, at));
    }

    private byte[] closed(
            BookVolume book,
            List<BookLine> lines,
            Signature signature,
            int pages,
            int lastNumber,
            String early,
            Instant at) {
        var closing = "Sổ này có %02d trang, từ số %02d đến số %02d. Khóa sổ %s."
                        .formatted(pages, book.firstNumber(), lastNumber, Wording.moment(at))
                + (early == null ? "" : " Khóa trước khi hết năm, lý do: " + early);
        return press.print(PaperKind.DOSSIER_BOOK, page(book, lines, at, closing, signature), at);
    }

    private BookPage page(BookVolume book, List<BookLine> lines, Instant at, String closing, Signature signature) {
        var day = LocalDate.ofInstant(at, Vietnam.ZONE);
        var set = formSets.on(day);
        var form = set.form(PaperKind.DOSSIER_BOOK).orElseThrow();
        var text = press.text();
        var page = new BookPage(
                head(book, set, form, day, text),
                String.valueOf(book.year()),
                Wording.count(book.volume()),
                lines.stream().map(line -> row(line.asOf(at), text)).toList(),
                text.optional("Lời khóa sổ", closing),
                signature);
        if (!text.missing().isEmpty()) {
            throw new IncompletePaper(form.title(), text.missing());
        }
        return page;
    }

    private Letterhead head(BookVolume book, FormSet set, FormSet.Form form, LocalDate day, PaperText text) {
        var desk = Issuer.desk(authorities.find(book.authority(), day).orElseThrow());
        return letterheads.of(set, form, desk, null, day, text, String.valueOf(book.year()));
    }

    /** Phần ghi sau khi khóa sổ, on a sheet of its own beside the closed volume. */
    byte[] additions(BookVolume book, List<BookAddition> additions, Instant now) {
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        var set = formSets.on(day);
        var text = press.text();
        var page = new BookAdditionsPage(
                head(book, set, set.form(PaperKind.DOSSIER_BOOK).orElseThrow(), day, text),
                String.valueOf(book.year()),
                Wording.count(book.volume()),
                Wording.moment(book.closedAt()),
                additions.stream()
                        .map(line -> new BookAdditionsPage.Row(
                                String.valueOf(line.number()),
                                line.code(),
                                text.optional("Nội dung ghi sau số " + line.number(), line.text())))
                        .toList(),
                Wording.moment(now));
        if (!text.missing().isEmpty()) {
            throw new IncompletePaper("Phần ghi sau khi khóa sổ", text.missing());
        }
        return press.print("dossier-book-additions", page, now);
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
