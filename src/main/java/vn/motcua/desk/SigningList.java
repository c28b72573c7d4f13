package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.result.ResultPaper;
import vn.motcua.shared.Persisted;

/** Results that wait for the current official's signature, with what is needed to sign many of them at once. */
@Component
class SigningList {

    /** Lines of the list, and signatures at a time. */
    static final int MOST = 50;

    private final ManyTasks tasks;
    private final DossierRegister register;
    private final DossierViews views;
    private final PaperViews papers;
    private final SeenResults seenResults;
    private final MadeResults made;
    private final LastNumbers lastNumbers;
    private final DossierLaw law;
    private final CurrentOfficial current;

    SigningList(
            ManyTasks tasks,
            DossierRegister register,
            DossierViews views,
            PaperViews papers,
            SeenResults seenResults,
            MadeResults made,
            LastNumbers lastNumbers,
            DossierLaw law,
            CurrentOfficial current) {
        this.tasks = tasks;
        this.register = register;
        this.views = views;
        this.papers = papers;
        this.seenResults = seenResults;
        this.made = made;
        this.lastNumbers = lastNumbers;
        this.law = law;
        this.current = current;
    }

    /**
     * @param taken false where no leader has claimed it yet
     * @param refusal whether a refusal is to be signed instead of what was asked for
     * @param result the newest scan, null where none is stored yet
     * @param seen whether the caller has opened that scan
     * @param mustSee whether it has to be opened before it is signed among many
     * @param series results with the same one are numbered in one row
     * @param lastNumber given last in that series, null where there is none yet
     * @param lastDate the day of that number
     * @param clerkIssues whether a clerk gives number and day later
     * @param ownNumber printed in the result, null where it is to be given yet
     * @param ownDate printed in the result, null where it is to be given yet
     */
    record SigningLine(
            String taskId,
            FoundDossier dossier,
            OffsetDateTime stepDueAt,
            boolean late,
            boolean taken,
            boolean refusal,
            DossierView.FileView result,
            boolean seen,
            boolean mustSee,
            String series,
            String lastNumber,
            LocalDate lastDate,
            boolean clerkIssues,
            String ownNumber,
            LocalDate ownDate) {}

    private record Found(ManyTasks.ToSign toSign, Dossier dossier, DossierDocument scan) {}

    /** The one due first before later ones. */
    List<SigningLine> open() {
        var found = found(tasks.toSign(MOST));
        var seen = seenResults.seen(found.stream()
                .filter(line -> line.scan() != null)
                .map(line -> line.scan().id().value())
                .collect(Collectors.toSet()));
        var lasts = new HashMap<String, Optional<LastNumbers.Last>>();
        return found.stream().map(line -> line(line, seen, lasts)).toList();
    }

    private List<Found> found(List<ManyTasks.ToSign> toSign) {
        var visible = register.visibleAmong(
                current.get(), toSign.stream().map(one -> one.task().dossier()).collect(Collectors.toSet()));
        return toSign.stream()
                .filter(one -> visible.containsKey(one.task().dossier()))
                .map(one -> found(one, visible.get(one.task().dossier())))
                .toList();
    }

    private Found found(ManyTasks.ToSign toSign, Dossier dossier) {
        return new Found(toSign, dossier, seenResults.newest(dossier).orElse(null));
    }

    private SigningLine line(Found found, Set<UUID> seen, Map<String, Optional<LastNumbers.Last>> lasts) {
        var task = found.toSign().task();
        var dossier = found.dossier();
        var refusal = "NOT_ELIGIBLE".equals(found.toSign().reviewOutcome());
        var series =
                dossier.competentAuthority().value() + "/" + dossier.procedure().value() + (refusal ? "/refusal" : "");
        var own = found.scan() == null ? Optional.<ResultPaper>empty() : made.of(found.scan());
        var last = lasts.computeIfAbsent(series, any -> lastNumbers.of(dossier, refusal));
        return new SigningLine(
                task.id(),
                views.found(dossier),
                Persisted.time(task.dueAt()),
                views.late(task),
                task.assignee() != null,
                refusal,
                found.scan() == null ? null : papers.file(found.scan(), false),
                found.scan() != null && seen.contains(found.scan().id().value()),
                seenResults.mustBeSeen(dossier),
                series,
                last.map(LastNumbers.Last::number).orElse(null),
                last.map(LastNumbers.Last::day).orElse(null),
                law.procedureOf(dossier).issuedByClerk(),
                own.map(ResultPaper::symbol).orElse(null),
                own.map(ResultPaper::day).orElse(null));
    }
}
