package vn.motcua.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Delegations;
import vn.motcua.authority.SigningForm;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.DecidingAuthority;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Soạn kết quả: works out what a result will say and shows how it will look. No number is taken by it. */
@Component
public class DraftResult {

    private static final Refusal NO_TEMPLATE =
            Refusal.wrongMoment("Thủ tục này chưa có mẫu kết quả. Hãy lập kết quả bên ngoài rồi tải tệp lên.");

    private final ResultTemplates templates;
    private final ResultFields fields;
    private final ResultDrafts drafts;
    private final ResultPage page;
    private final DecidingAuthority deciding;
    private final Delegations delegations;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DraftResult(
            ResultTemplates templates,
            ResultFields fields,
            ResultDrafts drafts,
            ResultPage page,
            DecidingAuthority deciding,
            Delegations delegations,
            CurrentOfficial current,
            TransactionClock clock) {
        this.templates = templates;
        this.fields = fields;
        this.drafts = drafts;
        this.page = page;
        this.deciding = deciding;
        this.delegations = delegations;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A template with what stands in its fields now.
     *
     * @param values by field
     * @param saved whether somebody has worked on them
     */
    public record Draft(ResultTemplate template, Map<String, String> values, boolean saved) {}

    /** Empty where the procedure's results are uploaded. */
    public Optional<Draft> of(Dossier dossier) {
        return templates.on(dossier.procedure(), today()).map(loaded -> {
            var values = fields.offered(loaded.template(), dossier);
            var saved = drafts.of(dossier.id());
            saved.ifPresent(words -> values.replaceAll((key, offered) -> words.getOrDefault(key, offered)));
            return new Draft(loaded.template(), values, saved.isPresent());
        });
    }

    /** SHA-256 of the words as they were last worked out, 64 lower-case hexadecimal digits; empty where nobody worked on them. */
    public Optional<String> wordsDigest(Dossier dossier) {
        return drafts.digest(dossier.id());
    }

    /** Keeps the words, finished or not. */
    @Transactional
    public Outcome<Void> save(Dossier dossier, Map<String, String> typed) {
        return template(dossier, typed, false).map(ready -> {
            drafts.save(dossier.id(), ready.values(), current.get().id(), clock.instant());
            return null;
        });
    }

    /** As it would be printed today, marked as a preview: PDF. */
    public Outcome<byte[]> preview(Dossier dossier, Map<String, String> typed) {
        var ready = template(dossier, typed, true);
        if (ready instanceof Outcome.Refused<Ready> refused) {
            return Outcome.refused(refused.refusal());
        }
        var signer = signers(dossier).stream().findFirst();
        if (signer.isEmpty()) {
            return Outcome.refused(Refusal.wrongMoment("Cơ quan chưa có ai được ký kết quả hôm nay."));
        }
        var loaded = ready.orThrow().loaded();
        return page.print(
                loaded,
                ready.orThrow().values(),
                new ResultPage.Facts(
                        dossier,
                        authority(dossier),
                        signer.get(),
                        "……/" + loaded.template().symbol(),
                        today(),
                        null,
                        clock.instant()));
    }

    record Ready(ResultTemplates.Loaded loaded, Map<String, String> values) {}

    Outcome<Ready> template(Dossier dossier, Map<String, String> typed, boolean whole) {
        var loaded = templates.on(dossier.procedure(), today());
        return loaded.isEmpty()
                ? Outcome.refused(NO_TEMPLATE)
                : fields.checked(loaded.get().template(), typed, whole).map(values -> new Ready(loaded.get(), values));
    }

    /** Whoever signs for the authority today in person or for its head: the current official first, then as the register has them. */
    List<Delegation> signers(Dossier dossier) {
        var me = current.get().id();
        return delegations.on(authority(dossier).id(), today()).stream()
                .filter(held -> held.form() == SigningForm.TM || held.form() == SigningForm.KT)
                .sorted(java.util.Comparator.comparing(held -> !held.official().equals(me)))
                .toList();
    }

    Authority authority(Dossier dossier) {
        return deciding.of(dossier, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
