package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;

/**
 * The port to where dossiers stand in the engine, for operators: no applicant is named. Each answer is one statement, however
 * many dossiers there are.
 */
public interface StandingWork {

    /** Lines of a list that are read at once. */
    int LISTED = 200;

    /** Of the finished works of a step, so many of the newest are measured. */
    int MEASURED = 200;

    /** Which of the open works of a step are meant. */
    enum Which {
        WAITING,
        SOON,
        OVERDUE
    }

    /**
     * Of what an operator is told: works of these authorities.
     *
     * @param soonUntil what is due by then, and not before now, is due soon there
     */
    record Bound(AuthorityId authority, Instant soonUntil) {}

    /**
     * The works asked about.
     *
     * @param definition the engine's id of one version of a model
     * @param allVersions whether the model's other versions count too
     */
    record Asked(String definition, boolean allVersions, List<Bound> bounds, Instant now) {}

    /**
     * @param name of the step as its open tasks bear it, null for a wait for another process
     * @param waiting all that are open, those of the next two included
     */
    record Open(String element, String name, int waiting, int soon, int overdue) {}

    /** A finished work, from when it was given until somebody did it. */
    record Done(String element, AuthorityId authority, Instant givenAt, Instant endedAt) {}

    record Standing(List<Open> open, List<Done> done) {}

    /**
     * One open work.
     *
     * @param code of the dossier, null before acceptance and for work about none
     * @param holder full name of who took it, else the posts that may; null where another process is waited for
     * @param instance the engine's, to open it
     */
    record Held(
            String code,
            String authority,
            Instant stepDueAt,
            Instant dueAt,
            Instant since,
            String holder,
            int version,
            String instance) {}

    /** @param official full name, null for the system itself */
    record Happened(Instant at, EventKind kind, String official) {}

    /** A dossier's clock and history. What people wrote in either is left out. */
    record Story(
            String code,
            DossierStatus status,
            AuthorityId authority,
            String authorityName,
            Instant acceptedAt,
            Instant dueAt,
            Instant originalDueAt,
            Instant processedAt,
            List<ClockEntry> ledger,
            List<Happened> events) {}

    Standing standing(Asked asked);

    /** The open works of one step, those due first at the top. */
    List<Held> held(Asked asked, String element, Which which);

    /** Of the dossier that an instance, or one it calls, is about; empty where there is none of these authorities. */
    Optional<Story> story(String instance, List<AuthorityId> authorities);

    EngineQueue queue(Instant now);
}
