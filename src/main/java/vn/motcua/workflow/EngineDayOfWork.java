package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.desk.DayOfWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** One statement over the engine's tasks and the register: officials ask for their day all day long. */
@Component
class EngineDayOfWork implements DayOfWork {

    /**
     * A task that only waits beside a message is with others until its own time is over; then somebody has to act. A
     * dossier that the official has worked on is with others where none of its tasks is theirs. Each branch has an index.
     */
    private static final String DAY =
            """
            with task as (
              select t.* from act_ru_task t where t.assignee_ = :official
              union all
              select t.* from act_ru_task t where t.assignee_ is null and t.id_ in (
                select l.task_id_ from act_ru_identitylink l
                where l.group_id_ = any (string_to_array(:groups, ',')) and l.type_ = 'candidate')),
            mine as (
              select t.id_ as task_id, t.task_def_key_ as element, t.name_ as name, t.assignee_ is not null as taken,
                case t.task_def_key_
                  when 'UserTask_AwaitSupplement' then 'APPLICANT'
                  when 'UserTask_AwaitPayment' then 'PAYER'
                  when 'UserTask_AwaitPaymentNotice' then 'COLLECTOR'
                  when 'UserTask_FollowParcel' then 'CARRIER' end as awaited,
                case when length(i.business_key_) = 36 then i.business_key_::uuid end as dossier_id,
                t.due_date_ at time zone :zone as due_at
              from task t join act_ru_execution i on i.id_ = t.proc_inst_id_
              where t.tenant_id_ is null or t.tenant_id_ = any (string_to_array(:tenants, ','))),
            open_here as materialized (
              select * from dossier
              where status in (1, 2, 4, 5, 6, 9)
                and (competent_authority_id = any (string_to_array(:authorities, ','))
                  or receiving_authority_id = any (string_to_array(:authorities, ','))
                  or status = 9 and return_authority_id = any (string_to_array(:authorities, ',')))),
            worked as (
              select * from open_here where id in (
                select dossier_id from work_record where taken_by = :official
                union all
                select dossier_id from work_record where ended_by = :official)),
            wait as (
              select d.id as dossier_id, coalesce(
                case d.status when 5 then 'APPLICANT'
                  when 6 then case when payment.noticed then 'PAYER' else 'COLLECTOR' end end,
                case when opinion.due_at is not null then 'AUTHORITY'
                  when parcel.due_at is not null then 'CARRIER'
                  when signing.given then 'LEADER' end) as awaited,
                coalesce(supplement.due_at, payment.due_at, opinion.due_at, parcel.due_at, signing.due_at) as due_at
              from worked d
                left join supplement_request supplement
                  on supplement.dossier_id = d.id and supplement.closed_at is null and d.status = 5
                left join lateral (
                  select coalesce(p.due_at, p.referral_due_at) as due_at, p.notice_number is not null as noticed
                  from payment_request p
                  where p.dossier_id = d.id and p.closed_at is null and d.status = 6) payment on true
                left join lateral (
                  select min(o.due_at) as due_at from opinion_request o
                  where o.dossier_id = d.id and o.answered_at is null and o.silent_at is null and o.dropped_at is null) opinion on true
                left join postal_order parcel
                  on parcel.dossier_id = d.id and not parcel.superseded and d.status = 9
                    and parcel.status not in ('DELIVERED', 'RETURNED')
                left join lateral (
                  select true as given, min(t.due_date_) at time zone :zone as due_at
                  from act_ru_execution i join act_ru_task t on t.proc_inst_id_ = i.id_
                  where i.business_key_ = d.id::text and t.task_def_key_ = any (string_to_array(:signing, ','))
                  having count(*) > 0) signing on true
              where not exists (select 1 from mine m where m.dossier_id = d.id)),
            line as (
              select case when m.due_at < :tomorrow then 'TODAY'
                  when m.awaited is not null then 'WITH_OTHERS' else 'LATER' end as part,
                m.task_id, m.element, m.name, m.taken,
                case when m.due_at < :tomorrow then null else m.awaited end as awaited, m.dossier_id, m.due_at
              from mine m
              union all
              select 'WITH_OTHERS', null, null, null, false, w.awaited, w.dossier_id, w.due_at
              from wait w where w.awaited is not null),
            counted as (
              select line.*, count(*) over part as in_part, min(due_at) over part as next_due_at,
                row_number() over (partition by part order by due_at nulls last, dossier_id, task_id) as place,
                count(*) filter (where task_id is not null and not taken) over () as untaken,
                count(*) filter (where element = :question) over () as questions,
                count(*) filter (where element = :sign) over () as signings
              from line window part as (partition by part))
            select c.*, d.code, d.owner_name from counted c left join dossier d on d.id = c.dossier_id
            where c.place <= :most order by c.place""";

    private final JdbcClient jdbc;
    private final IdentityService identity;

    EngineDayOfWork(JdbcClient jdbc, IdentityService identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    private record Row(Line line, int inPart, Instant nextDueAt, int untaken, int questions, int signings) {}

    @Override
    public Day of(Official official, Instant tomorrow, int most) {
        var rights = identity.getCurrentAuthentication();
        var rows = jdbc.sql(DAY)
                .param("official", official.id().value())
                .param("groups", listed(rights.getGroupIds()))
                .param("tenants", listed(rights.getTenantIds()))
                .param(
                        "authorities",
                        listed(official.authorities().stream()
                                .map(AuthorityId::value)
                                .toList()))
                .param("signing", Step.SIGNING.taskId() + ",UserTask_DivisionReview")
                .param("question", EngineApologyQuestions.QUESTION)
                .param("sign", Step.SIGNING.taskId())
                .param("zone", Vietnam.ZONE.getId())
                .param("tomorrow", Persisted.time(tomorrow))
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
        return new Day(
                Arrays.stream(Part.values()).map(part -> share(part, rows)).toList(),
                rows.isEmpty() ? 0 : rows.get(0).untaken(),
                rows.isEmpty() ? 0 : rows.get(0).questions(),
                rows.isEmpty() ? 0 : rows.get(0).signings());
    }

    private static Share share(Part part, List<Row> rows) {
        var lines = new ArrayList<Line>();
        var count = 0;
        Instant next = null;
        for (var row : rows) {
            if (row.line().part() == part) {
                lines.add(row.line());
                count = row.inPart();
                next = row.nextDueAt();
            }
        }
        return new Share(part, count, next, lines);
    }

    private static Row row(ResultSet row) throws SQLException {
        var awaited = row.getString("awaited");
        var dossier = row.getObject("dossier_id", UUID.class);
        return new Row(
                new Line(
                        Part.valueOf(row.getString("part")),
                        row.getString("task_id"),
                        row.getString("element"),
                        row.getString("name"),
                        row.getBoolean("taken"),
                        awaited == null ? null : Awaited.valueOf(awaited),
                        dossier == null ? null : new DossierId(dossier),
                        row.getString("code"),
                        row.getString("owner_name"),
                        Persisted.time(row, "due_at")),
                row.getInt("in_part"),
                Persisted.time(row, "next_due_at"),
                row.getInt("untaken"),
                row.getInt("questions"),
                row.getInt("signings"));
    }

    private static String listed(Collection<String> ids) {
        return ids == null ? "" : String.join(",", ids);
    }
}
