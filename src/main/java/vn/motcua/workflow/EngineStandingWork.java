package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.desk.EngineQueue;
import vn.motcua.desk.StandingWork;
import vn.motcua.shared.Persisted;

/**
 * Where dossiers stand, read from the engine's tables, which keep local times. A task is due when the engine holds it due; a
 * wait for another process has no date of its own and is never late.
 */
@Component
class EngineStandingWork implements StandingWork {

    private static final String CHOSEN =
            """
            with recursive chosen as (
              select id_, key_, version_ from act_re_procdef
              where id_ = :definition
                or :all and key_ = (select key_ from act_re_procdef where id_ = :definition)),
            bound as (
              select authority, soon::timestamptz as soon_until
              from unnest(cast(:authorities as text[]), cast(:soon as text[])) as b (authority, soon)),
            work as (
              select t.id_ as task, t.task_def_key_ as element, t.name_ as name, t.tenant_id_ as tenant,
                t.proc_inst_id_ as instance, c.version_ as version, t.assignee_ as assignee,
                t.due_date_ at time zone 'Asia/Ho_Chi_Minh' as due,
                t.create_time_ at time zone 'Asia/Ho_Chi_Minh' as since, b.soon_until
              from act_ru_task t join chosen c on c.id_ = t.proc_def_id_ join bound b on b.authority = t.tenant_id_
              union all
              select null, e.act_id_, null, e.tenant_id_, e.proc_inst_id_, c.version_, null, null,
                h.start_time_ at time zone 'Asia/Ho_Chi_Minh', b.soon_until
              from act_ru_execution called join act_ru_execution e on e.id_ = called.super_exec_
                join chosen c on c.id_ = e.proc_def_id_ join bound b on b.authority = e.tenant_id_
                left join act_hi_procinst h on h.id_ = called.id_)""";

    /** Finished works are found step by step in an index; which version a task was of only the engine's history tells. */
    private static final String STANDING = CHOSEN
            + """
            , element as (
              (select w.element from work_record w
               where w.ending = 'DONE' and w.process_key = (select min(key_) from chosen) order by w.element limit 1)
              union all
              select (select w.element from work_record w
                      where w.ending = 'DONE' and w.process_key = (select min(key_) from chosen)
                        and w.element > e.element order by w.element limit 1)
              from element e where e.element is not null)
            select true as open, element, max(name) as name, count(*) as waiting,
              count(*) filter (where due between :now and soon_until) as soon,
              count(*) filter (where due < :now) as overdue,
              null as tenant, null::timestamptz as given_at, null::timestamptz as ended_at
            from work group by element
            union all
            select false, e.element, null, 0, 0, 0, d.tenant_id, d.given_at, d.ended_at
            from element e cross join lateral (
              select w.tenant_id, w.given_at, w.ended_at from work_record w
              where w.process_key = (select min(key_) from chosen) and w.element = e.element and w.ending = 'DONE'
                and w.tenant_id in (select authority from bound)
                and (:all or exists (
                  select from act_hi_taskinst h where h.id_ = w.task_id and h.proc_def_id_ = :definition))
              order by w.ended_at desc limit :measured) d""";

    private static final String HELD = CHOSEN
            + """
            , page as (
              select * from work where element = :element and case :which
                when 'SOON' then due between :now and soon_until when 'OVERDUE' then due < :now else true end
              order by due nulls last, since, task limit :listed)
            select d.code, a.name as authority, p.due, d.due_at, p.since, p.version, p.instance,
              coalesce(o.full_name, p.assignee, candidates.names) as holder
            from page p join authority a on a.id = p.tenant
              join act_ru_execution i on i.id_ = p.instance
              left join dossier d
                on d.id = case when i.business_key_ ~ '^[0-9a-f-]{36}$' then i.business_key_::uuid end
              left join official o on o.id = p.assignee
              left join lateral (
                select string_agg(coalesce(g.name_, l.group_id_), ', ' order by g.name_) as names
                from act_ru_identitylink l left join act_id_group g on g.id_ = l.group_id_
                where l.task_id_ = p.task and l.type_ = 'candidate') candidates on true
            order by p.due nulls last, p.since, p.task""";

    private final JdbcClient jdbc;
    private final EngineStory stories;
    private final EngineQueueState queue;

    EngineStandingWork(JdbcClient jdbc, EngineStory stories, EngineQueueState queue) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.queue = queue;
    }

    @Override
    public Standing standing(Asked asked) {
        return about(asked, STANDING).param("measured", MEASURED).query(EngineStandingWork::figures);
    }

    private static Standing figures(ResultSet rows) throws SQLException {
        var open = new ArrayList<Open>();
        var done = new ArrayList<Done>();
        while (rows.next()) {
            var element = rows.getString("element");
            if (rows.getBoolean("open")) {
                open.add(new Open(
                        element,
                        rows.getString("name"),
                        rows.getInt("waiting"),
                        rows.getInt("soon"),
                        rows.getInt("overdue")));
            } else {
                done.add(new Done(
                        element,
                        new AuthorityId(rows.getString("tenant")),
                        Persisted.time(rows, "given_at"),
                        Persisted.time(rows, "ended_at")));
            }
        }
        return new Standing(open, done);
    }

    @Override
    public List<Held> held(Asked asked, String element, Which which) {
        return about(asked, HELD)
                .param("element", element)
                .param("which", which.name())
                .param("listed", LISTED)
                .query((row, number) -> new Held(
                        row.getString("code"),
                        row.getString("authority"),
                        Persisted.time(row, "due"),
                        Persisted.time(row, "due_at"),
                        Persisted.time(row, "since"),
                        row.getString("holder"),
                        row.getInt("version"),
                        row.getString("instance")))
                .list();
    }

    private StatementSpec about(Asked asked, String sql) {
        return jdbc.sql(sql)
                .param("definition", asked.definition())
                .param("all", asked.allVersions())
                .param("now", Persisted.time(asked.now()))
                .param(
                        "authorities",
                        asked.bounds().stream()
                                .map(bound -> bound.authority().value())
                                .toArray(String[]::new))
                .param(
                        "soon",
                        asked.bounds().stream()
                                .map(bound -> bound.soonUntil().toString())
                                .toArray(String[]::new));
    }

    @Override
    public Optional<Story> story(String instance, List<AuthorityId> authorities) {
        return stories.of(instance, authorities);
    }

    @Override
    public EngineQueue queue(Instant now) {
        return queue.at(now);
    }
}
