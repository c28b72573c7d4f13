package vn.motcua.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says against a file that calls itself PDF/A. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Clauses of PDF/A-2u that are broken, with veraPDF's words; empty for a good file. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        return complaints(pdf, PDFAFlavour.PDFA_2_U);
    }

    /** Clauses of PDF/A-2b that a recognised scan breaks: its text need not be in Unicode, though it is. */
    public static List<String> complaintsOfScan(byte[] pdf) throws Exception {
        return complaints(pdf, PDFAFlavour.PDFA_2_B);
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
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
