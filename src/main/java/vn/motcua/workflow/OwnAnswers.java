package vn.motcua.workflow;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decree.MovedLimit;
import vn.motcua.decree.WaitLimit;
import vn.motcua.delay.AnswerLimits;
import vn.motcua.delay.AnswerLimits.Owed;
import vn.motcua.delay.AnswerLimits.Sort;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.engine.RedateEngineRows;

/** What our own officials owe about due dates and lateness, under a calendar decree; its tasks are due when the register says. */
@Component
class OwnAnswers {

    private static final String TASKS =
            """
            select t.id_ as task, case t.task_def_key_
                when 'UserTask_AnswerApology' then a.answer_by when 'UserTask_ExplainDelay' then e.answer_by
                else a.send_by end as due
            from act_ru_execution i join act_ru_task t on t.proc_inst_id_ = i.id_
              join act_ru_variable v on v.execution_id_ = i.id_ and v.name_ in ('%s', '%s')
              left join apology a on a.id::text = v.text_ and a.id = any (:ids)
              left join delay_explanation e on e.id::text = v.text_ and e.id = any (:ids)
            where i.parent_id_ is null and i.business_key_ = any (:keys)
              and (a.id is not null or e.id is not null and t.task_def_key_ = 'UserTask_ExplainDelay')"""
                    .formatted(ProcessVariables.APOLOGY_ID.name(), ProcessVariables.EXPLANATION_ID.name());

    private final AnswerLimits limits;
    private final RedateEngineRows rows;
    private final JdbcClient jdbc;
    private final TransactionClock clock;

    OwnAnswers(AnswerLimits limits, RedateEngineRows rows, JdbcClient jdbc, TransactionClock clock) {
        this.limits = limits;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Stream<WaitLimit> open(Collection<DossierId> dossiers) {
        return limits.open(dossiers).stream().map(OwnAnswers::limit);
    }

    private static WaitLimit limit(Owed owed) {
        return new WaitLimit(
                switch (owed.sort()) {
                    case ANSWER -> WaitLimit.Sort.APOLOGY_ANSWER;
                    case LETTER -> WaitLimit.Sort.APOLOGY_LETTER;
                    case EXPLANATION -> WaitLimit.Sort.EXPLANATION;
                },
                owed.dossier(),
                owed.id(),
                owed.authority(),
                owed.step() == null ? null : owed.step().name(),
                owed.begun(),
                owed.due());
    }

    Instant due(Dossier dossier, WaitLimit limit) {
        return limits.due(dossier, sort(limit.sort()), limit.asked(), limit.begun(), limit.due());
    }

    private static Sort sort(WaitLimit.Sort sort) {
        return switch (sort) {
            case APOLOGY_ANSWER -> Sort.ANSWER;
            case APOLOGY_LETTER -> Sort.LETTER;
            case EXPLANATION -> Sort.EXPLANATION;
            case SUPPLEMENT, OPINION, BRANCH, PUBLIC_POSTING, COLLECTOR, PARCEL -> null;
        };
    }

    void move(List<MovedLimit> moved) {
        var own = moved.stream().filter(one -> sort(one.limit().sort()) != null).toList();
        if (own.isEmpty()) {
            return;
        }
        for (var sort : Sort.values()) {
            limits.move(
                    sort,
                    own.stream()
                            .filter(one -> sort(one.limit().sort()) == sort)
                            .collect(toMap(one -> one.limit().id(), MovedLimit::due)));
        }
        moveTasks(own);
    }

    private void moveTasks(List<MovedLimit> own) {
        var times = new HashMap<String, Instant>();
        jdbc.sql(TASKS)
                .param("ids", own.stream().map(one -> one.limit().id()).toArray(UUID[]::new))
                .param(
                        "keys",
                        own.stream()
                                .map(one -> one.limit().dossier().toString())
                                .toArray(String[]::new))
                .query(row -> {
                    times.put(row.getString("task"), Persisted.time(row, "due"));
                });
        rows.moveTasks(List.copyOf(times.keySet()), times, clock.instant());
    }
}
