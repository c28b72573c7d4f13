package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.RequiredDocument;

/** Thành phần của một hồ sơ: the papers of the published list, and those outside it that its applicant was asked for. */
@Component
public class DossierComponents {

    private final DossierLaw law;
    private final SupplementRequests supplements;

    DossierComponents(DossierLaw law, SupplementRequests supplements) {
        this.law = law;
        this.supplements = supplements;
    }

    /** In the catalogue's order, then as they were asked for. */
    public List<RequiredDocument> of(Dossier dossier) {
        return Stream.concat(law.procedureOf(dossier).documents().stream(), outside(dossier).stream())
                .toList();
    }

    /** Those outside the published list, each once; a request does not say in what form, nor demand a scan. */
    public List<RequiredDocument> outside(Dossier dossier) {
        var papers = new LinkedHashMap<String, RequiredDocument>();
        supplements.of(dossier.id()).stream()
                .filter(asked -> asked.otherDocument() != null)
                .forEach(asked -> papers.put(
                        asked.otherKey(),
                        new RequiredDocument(
                                asked.otherKey(),
                                asked.otherDocument(),
                                RequiredDocument.Form.COPY,
                                1,
                                false,
                                asked.legalBasis(),
                                false)));
        return List.copyOf(papers.values());
    }
}
