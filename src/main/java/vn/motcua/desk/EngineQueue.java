package vn.motcua.desk;

import java.time.Instant;
import java.util.List;

/**
 * What the engine has given up on or not got to.
 *
 * @param oldestIncidentAt null if there is none
 * @param retrying jobs that failed and will be tried again by themselves
 * @param oldestJob the due job that has been waiting longest, null if none is due
 */
public record EngineQueue(List<Incidents> incidents, Instant oldestIncidentAt, int retrying, DueJob oldestJob) {

    /** @param definition the engine's id of the version they stand in, null for those of no process */
    public record Incidents(String definition, String name, int count) {}

    /** @param instance null for a job of no process */
    public record DueJob(Instant dueAt, String instance, String name) {}
}
