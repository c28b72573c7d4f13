package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Persisted;

/** A procedure's papers beside what of them is there. */
@Component
class PaperViews {

    private static final String APPLICANT = "Người nộp gửi trực tuyến";

    private static final String OUTSIDE = "Ngoài thành phần hồ sơ";

    private final Authorities authorities;
    private final DossierLaw law;
    private final DossierComponents components;
    private final OfferedAgain offeredAgain;

    PaperViews(Authorities authorities, DossierLaw law, DossierComponents components, OfferedAgain offeredAgain) {
        this.law = law;
        this.components = components;
        this.offeredAgain = offeredAgain;
        this.authorities = authorities;
    }

    /**
     * @param mayTake whether the viewer may take over what the office has already
     * @param shown keys of papers that were there and are not scanned
     * @param askedFor keys of papers that the applicant is to bring now
     * @param waived the reason for which required papers were not digitised, null for none
     * @param mayStrike which of the scans the viewer may strike
     */
    List<DossierView.PaperView> components(
            Dossier dossier,
            boolean mayTake,
            List<KeptDocument> versions,
            Set<String> shown,
            Set<String> askedFor,
            String waived,
            Predicate<DossierDocument> mayStrike) {
        Map<String, List<DossierView.FileView>> byKey = standing(versions)
                .filter(file -> file.purpose() == DocumentPurpose.COMPONENT)
                .collect(Collectors.groupingBy(
                        DossierDocument::documentKey,
                        Collectors.mapping(file -> file(file, mayStrike.test(file)), Collectors.toList())));
        var earlier = mayTake
                ? offeredAgain.of(dossier).stream()
                        .collect(Collectors.toMap(KnownOwner.Paper::documentKey, PaperViews::earlier))
                : Map.<String, DossierView.EarlierPaperView>of();
        return Stream.concat(
                        law.procedureOf(dossier).documents().stream()
                                .map(document -> paper(
                                        document,
                                        dossier.channel(),
                                        document.form().label(),
                                        shown,
                                        askedFor,
                                        waived,
                                        earlier.get(document.key()),
                                        files(byKey, document))),
                        components.outside(dossier).stream()
                                .map(document -> paper(
                                        document,
                                        dossier.channel(),
                                        OUTSIDE,
                                        shown,
                                        askedFor,
                                        null,
                                        earlier.get(document.key()),
                                        files(byKey, document))))
                .toList();
    }

    /** Files that count, besides the components. */
    List<DossierView.FileView> standing(
            List<KeptDocument> versions, DocumentPurpose purpose, Predicate<DossierDocument> mayStrike) {
        return standing(versions)
                .filter(file -> file.purpose() == purpose)
                .map(file -> file(file, mayStrike.test(file)))
                .toList();
    }

    /** What was replaced or struck, the oldest first. */
    List<DossierView.PastFileView> past(List<KeptDocument> versions) {
        return versions.stream().filter(kept -> !kept.stands()).map(this::past).toList();
    }

    DossierView.FileView file(DossierDocument document, boolean mayStrike) {
        return new DossierView.FileView(
                document.id().toString(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                Persisted.time(document.uploadedAt()),
                sender(document.uploadedBy()),
                mayStrike);
    }

    private static Stream<DossierDocument> standing(List<KeptDocument> versions) {
        return versions.stream().filter(KeptDocument::stands).map(KeptDocument::document);
    }

    private DossierView.PastFileView past(KeptDocument kept) {
        var document = kept.document();
        var replaced = kept.replaced();
        var strike = kept.strike();
        return new DossierView.PastFileView(
                document.id().toString(),
                document.documentKey(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                Persisted.time(document.uploadedAt()),
                sender(document.uploadedBy()),
                replaced == null ? null : replaced.by().toString(),
                replaced == null ? null : Persisted.time(replaced.at()),
                strike == null ? null : Persisted.time(strike.at()),
                strike == null ? null : name(strike.by()),
                strike == null ? null : strike.reason());
    }

    private String sender(OfficialId official) {
        return official == null ? APPLICANT : name(official);
    }

    private String name(OfficialId official) {
        return authorities.official(official).map(Official::fullName).orElse(official.value());
    }

    private static List<DossierView.FileView> files(
            Map<String, List<DossierView.FileView>> byKey, RequiredDocument document) {
        return byKey.getOrDefault(document.key(), List.of());
    }

    private static DossierView.EarlierPaperView earlier(KnownOwner.Paper paper) {
        return new DossierView.EarlierPaperView(
                paper.id().toString(),
                paper.code(),
                Persisted.time(paper.uploadedAt()),
                paper.held() == null ? null : paper.held().code(),
                paper.held() == null ? null : paper.held().validity());
    }

    private static DossierView.PaperView paper(
            RequiredDocument document,
            Channel channel,
            String formLabel,
            Set<String> shown,
            Set<String> askedFor,
            String waived,
            DossierView.EarlierPaperView earlier,
            List<DossierView.FileView> files) {
        return new DossierView.PaperView(
                document.key(),
                document.name(),
                formLabel,
                document.requiredBy(channel),
                document.digitise(),
                formLabel.equals(OUTSIDE) || document.mayBeCopied(),
                document.condition(),
                shown.contains(document.key()),
                askedFor.contains(document.key()),
                document.requiredBy(channel) ? waived : null,
                files.isEmpty() ? earlier : null,
                files);
    }
}
