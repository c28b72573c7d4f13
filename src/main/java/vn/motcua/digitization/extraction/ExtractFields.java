package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DocumentSigned;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ScanKept;
import vn.motcua.digitization.StepLedger;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Reads the data of papers from words and codes that are there; what it finds are proposals. */
@Component
public class ExtractFields {

    private final Templates templates;
    private final ScanContents contents;
    private final ExtractionRows rows;
    private final StepLedger ledger;
    private final DossierDocuments documents;
    private final TransactionClock clock;

    ExtractFields(
            Templates templates,
            ScanContents contents,
            ExtractionRows rows,
            StepLedger ledger,
            DossierDocuments documents,
            TransactionClock clock) {
        this.templates = templates;
        this.contents = contents;
        this.rows = rows;
        this.ledger = ledger;
        this.documents = documents;
        this.clock = clock;
    }

    /** Of every paper with this content, once; within the transaction of the caller. */
    public void ofContent(String sha256) {
        var now = clock.instant();
        for (var paper : rows.unread(sha256)) {
            templates
                    .of(paper.documentKey())
                    .ifPresent(template -> rows.keep(
                            paper.id(),
                            template.key(),
                            FieldReader.read(
                                    template,
                                    contents.words(sha256),
                                    contents.codes(sha256),
                                    LocalDate.ofInstant(now, Vietnam.ZONE)),
                            now));
        }
    }

    /** The same scan in another dossier need not wait for a reading that was done before. */
    @EventListener
    void known(ScanKept kept) {
        if (contents.isGathered(kept.document().sha256())) {
            ofContent(kept.document().sha256());
        }
    }

    /** Whether it was confirmed before it was signed or will be after: the official sees the same page. */
    @Order
    @EventListener
    void signed(DocumentSigned signed) {
        var unsigned = documents.find(signed.dossier(), signed.unsigned());
        var version = documents.find(signed.dossier(), signed.signed());
        if (unsigned.isEmpty() || version.isEmpty()) {
            return;
        }
        contents.copy(unsigned.get().sha256(), version.get().sha256());
        rows.copy(signed.unsigned(), signed.signed());
        ledger.of(List.of(signed.unsigned())).values().stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> line.step() == DigitizationStep.EXTRACTED)
                .forEach(line -> ledger.write(new StepLedger.Line(
                        signed.signed(), line.step(), line.done(), line.detail(), line.at(), line.by())));
    }
}
