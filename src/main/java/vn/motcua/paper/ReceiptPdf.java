package vn.motcua.paper;

import org.springframework.stereotype.Component;

/** Prints the receipt on A5 (TT 01/2018/TT-VPCP Art 9-10): prepare, fill, PDF. */
@Component
public class ReceiptPdf {

    private final PaperFonts fonts = new PaperFonts();
    private final FormSets formSets = FormSets.load();
    private final PaperTemplate template = new PaperTemplate();
    private final PdfWriter writer = new PdfWriter(fonts);

    /**
     * The same receipt gives the same bytes.
     *
     * @throws IncompletePaper naming every field that is missing or holds a letter that cannot be printed
     */
    public byte[] render(Receipt receipt) {
        var page = ReceiptPage.of(receipt, formSets, new PaperText(fonts));
        return writer.write(template.fill("receipt", page), receipt.receivedAt());
    }
}
