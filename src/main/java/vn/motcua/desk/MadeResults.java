package vn.motcua.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.result.ResultPaper;
import vn.motcua.result.ResultPapers;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Which results have their number and day printed already: those made from a template. */
@Component
class MadeResults {

    private final ResultPapers papers;
    private final ResultSignatures signatures;

    MadeResults(ResultPapers papers, ResultSignatures signatures) {
        this.papers = papers;
        this.signatures = signatures;
    }

    /** Printed in this very file, which nobody has signed. */
    Optional<ResultPaper> printedIn(DossierDocument file) {
        return papers.of(file.dossier()).filter(paper -> paper.document().equals(file.id()));
    }

    /** Printed in the file, or in what was signed of it. */
    Optional<ResultPaper> of(DossierDocument file) {
        return papers.of(file.dossier())
                .filter(paper -> paper.document().equals(file.id())
                        || signatures
                                .of(file.id())
                                .filter(line -> line.unsigned().equals(paper.document()))
                                .isPresent());
    }

    Optional<Refusal> objection(ResultPaper printed, String number, LocalDate day) {
        return printed.symbol().equals(number.strip()) && printed.day().equals(day)
                ? Optional.empty()
                : Optional.of(Refusal.refused(
                                "Kết quả đã in số %s, ngày %s. Hãy ký đúng số, ngày ấy, hoặc lập lại kết quả rồi ký."
                                        .formatted(printed.symbol(), Vietnam.day(printed.day())))
                        .about("resultNumber"));
    }
}
