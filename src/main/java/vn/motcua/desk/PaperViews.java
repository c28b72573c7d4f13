package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Persisted;

/** A procedure's papers beside what of them is there. */
final class PaperViews {

    private PaperViews() {}

    /**
     * @param shown keys of papers that were there and are not scanned
     * @param askedFor keys of papers that the applicant is to bring now
     */
    static List<DossierView.PaperView> components(
            Procedure procedure, List<DossierDocument> files, Set<String> shown, Set<String> askedFor) {
        Map<String, List<DossierView.FileView>> byKey = files.stream()
                .filter(file -> file.purpose() == DocumentPurpose.COMPONENT)
                .collect(Collectors.groupingBy(
                        DossierDocument::documentKey, Collectors.mapping(PaperViews::file, Collectors.toList())));
        return procedure.documents().stream()
                .map(document -> paper(document, shown, askedFor, byKey.getOrDefault(document.key(), List.of())))
                .toList();
    }

    private static DossierView.PaperView paper(
            RequiredDocument document, Set<String> shown, Set<String> askedFor, List<DossierView.FileView> files) {
        return new DossierView.PaperView(
                document.key(),
                document.name(),
                document.form().label(),
                document.required(),
                document.digitise(),
                document.condition(),
                shown.contains(document.key()),
                askedFor.contains(document.key()),
                files);
    }

    static List<DossierView.FileView> results(List<DossierDocument> files) {
        return files.stream()
                .filter(file -> file.purpose() == DocumentPurpose.RESULT)
                .map(PaperViews::file)
                .toList();
    }

    static DossierView.FileView file(DossierDocument document) {
        return new DossierView.FileView(
                document.id().toString(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                Persisted.time(document.uploadedAt()));
    }
}
