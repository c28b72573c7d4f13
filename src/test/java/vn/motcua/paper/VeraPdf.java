package vn.motcua.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says against a file that calls itself PDF/A-2u. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Clauses that are broken, with veraPDF's words; empty for a good file. */
    static List<String> complaints(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                            .distinct()
                            .toList();
        }
    }
}
