package vn.motcua.procedure;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** The catalogue read once, at the start. */
@Component
class YamlProcedureCatalogue implements ProcedureCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(YamlProcedureCatalogue.class);

    private final CatalogueFolder folder;

    @Autowired
    YamlProcedureCatalogue(ProcedureSettings settings) {
        this(CatalogueFolder.read(settings.location()));
        folder.findings().forEach(finding -> LOG.error("Bỏ qua tệp thủ tục: {}", finding.text()));
    }

    YamlProcedureCatalogue(CatalogueFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Procedure> inForce(ProcedureKey key, LocalDate day) {
        return folder.procedures().stream()
                .filter(procedure -> procedure.key().equals(key) && procedure.covers(day))
                .findFirst();
    }

    @Override
    public List<Procedure> inForce(LocalDate day) {
        return folder.procedures().stream()
                .filter(procedure -> procedure.covers(day))
                .sorted(Comparator.comparing(Procedure::name, Collator.getInstance(Vietnam.LOCALE)))
                .toList();
    }

    @Override
    public Procedure version(ProcedureKey key, LocalDate validFrom) {
        return folder.procedures().stream()
                .filter(procedure ->
                        procedure.key().equals(key) && procedure.validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + key + " from " + validFrom));
    }

    @Override
    public List<Procedure> all() {
        return folder.procedures().stream()
                .sorted(Comparator.comparing(
                                (Procedure procedure) -> procedure.key().value())
                        .thenComparing(Procedure::validFrom))
                .toList();
    }

    @Override
    public String digest(Procedure version) {
        var digest = folder.digests().get(version);
        if (digest == null) {
            throw new IllegalStateException(
                    version.key() + " from " + version.validFrom() + " is not of this catalogue");
        }
        return digest;
    }

    @Override
    public List<CatalogueFinding> findings() {
        return folder.findings();
    }
}
