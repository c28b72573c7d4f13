package vn.motcua.digitization.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.PaperData;
import vn.motcua.digitization.PaperValidity;

/** What was read of a paper beside what was confirmed. */
@Component
public class Extractions implements PaperData {

    private final Templates templates;
    private final ExtractionRows rows;
    private final ScanContents contents;

    Extractions(Templates templates, ExtractionRows rows, ScanContents contents) {
        this.templates = templates;
        this.rows = rows;
        this.contents = contents;
    }

    /**
     * @param read whether the reading is behind it, with or without success; before, the fields hold nothing
     * @param fields in the order of the type
     */
    public record Extraction(Template template, boolean read, List<FieldState> fields) {

        public boolean confirmed() {
            return fields.stream().anyMatch(field -> field.confirmed() != null);
        }
    }

    /** @param confirmed null before */
    public record FieldState(Template.Field field, ReadValue read, ConfirmedValue confirmed) {

        /** What stands for it now: what was confirmed, else what is proposed; null for nothing. */
        public String value() {
            return confirmed == null ? read.value() : confirmed.value();
        }
    }

    /** Empty where nothing is read from papers of its type. */
    public Optional<Extraction> of(DossierDocument paper) {
        return templates.of(paper.documentKey()).map(template -> {
            var read = rows.read(paper.id());
            var values = read.orElse(Map.of());
            var confirmed = rows.confirmed(paper.id());
            return new Extraction(
                    template,
                    read.isPresent() || !contents.isUnderWay(paper.sha256()),
                    template.fields().stream()
                            .map(field -> new FieldState(
                                    field,
                                    values.getOrDefault(field.key(), ReadValue.none(field.key())),
                                    confirmed.get(field.key())))
                            .toList());
        });
    }

    @Override
    public boolean isSettled(DossierDocument paper) {
        return templates.of(paper.documentKey()).isEmpty()
                || !rows.confirmed(paper.id()).isEmpty();
    }

    @Override
    public Map<String, String> confirmed(DossierDocument paper) {
        var said = new LinkedHashMap<String, String>();
        of(paper).stream()
                .flatMap(extraction -> extraction.fields().stream())
                .filter(field -> field.confirmed() != null && field.confirmed().value() != null)
                .forEach(
                        field -> said.put(field.field().key(), field.confirmed().value()));
        return said;
    }

    @Override
    public Optional<PaperValidity> validity(DossierDocument paper) {
        return templates
                .of(paper.documentKey())
                .map(Template::validity)
                .map(validity -> validity.of(confirmed(paper)))
                .filter(known -> !PaperValidity.UNKNOWN.equals(known));
    }
}
