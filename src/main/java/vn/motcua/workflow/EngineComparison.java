package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.desk.DifferenceKind;
import vn.motcua.desk.EngineSide;
import vn.motcua.desk.FoundDifference;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The engine's side of the comparison. Its tables are read here in a few joins instead of dossier by dossier. */
@Component
class EngineComparison implements EngineSide {

    private static final String MISSING =
            """
            select d.id::text as key, d.status from dossier d
            where d.status not in (3, 7, 8, 10) and (cast(:only as text) is null or d.id::text = :only)
              and not exists (
                select 1 from act_ru_execution i join act_re_procdef p on p.id_ = i.proc_def_id_
                where i.business_key_ = d.id::text and i.parent_id_ is null and i.super_exec_ is null
                  and p.key_ = d.procedure_key)""";

    /** Of several instances of a dossier the one of its own authority stays, then the one that began first. */
    private static final String STRAY =
            """
            select * from (
              select i.id_ as instance, i.business_key_ as key, p.name_ as process, d.id, d.status,
                p.key_ in (select procedure_key from procedure_version) as spine,
                row_number() over (
                  partition by i.business_key_, p.key_
                  order by (coalesce(i.tenant_id_, '') = d.competent_authority_id) desc, h.start_time_) as place,
                p.key_ = d.procedure_key as own, p.key_ = 'message-needs-person' as about_a_message
              from act_ru_execution i
                join act_re_procdef p on p.id_ = i.proc_def_id_
                left join act_hi_procinst h on h.id_ = i.id_
                left join dossier d on d.id::text = i.business_key_
              where i.parent_id_ is null and i.super_exec_ is null
                and (cast(:only as text) is null or i.business_key_ = :only)) instance
            where id is null and not about_a_message or spine and (status in (3, 7, 8, 10) or not own or place > 1)""";

    private static final String STANDING =
            """
            with node as (
              select * from unnest(cast(:definitions as text[]), cast(:elements as text[]), cast(:places as text[]))
                as n (definition, element, place)),
            standing as (
              select i.business_key_ as key, i.id_ as instance, i.tenant_id_ as tenant, n.place
              from act_ru_execution i
                join act_ru_execution e on e.proc_inst_id_ = i.id_
                join node n on n.definition = e.proc_def_id_ and n.element = e.act_id_
              where i.parent_id_ is null and i.super_exec_ is null
                and (cast(:only as text) is null or i.business_key_ = :only)
                and not exists (select 1 from act_ru_execution child where child.parent_id_ = e.id_)),
            expected as (
              select d.id::text as key, d.status, d.competent_authority_id,
                case when d.status = 1 then 'INTAKE'
                  when d.status in (2, 4) then 'RESOLUTION'
                  when d.status = 5 and d.accepted_at is null then 'INTAKE_SUPPLEMENT'
                  when d.status = 5 then 'SUPPLEMENT'
                  when d.status = 6 then 'PAYMENT'
                  else 'RESULT' end as place
              from dossier d where d.status in (1, 2, 4, 5, 6, 9))
            select s.key, s.instance, e.status, e.place as expected, string_agg(distinct s.place, ',') as places,
              coalesce(s.tenant, '') <> e.competent_authority_id as elsewhere
            from standing s join expected e on e.key = s.key
            group by s.key, s.instance, e.status, e.place, s.tenant, e.competent_authority_id
            having bool_or(s.place <> e.place) or coalesce(s.tenant, '') <> e.competent_authority_id""";

    private final JdbcClient jdbc;
    private final Places places;
    private final EngineDates dates;
    private final RightPlace rightPlace;
    private final DossierRegister register;

    EngineComparison(
            JdbcClient jdbc, Places places, EngineDates dates, RightPlace rightPlace, DossierRegister register) {
        this.jdbc = jdbc;
        this.places = places;
        this.dates = dates;
        this.rightPlace = rightPlace;
        this.register = register;
    }

    @Override
    public List<FoundDifference> misplaced(String businessKey) {
        var found = new ArrayList<>(missing(businessKey));
        var strays = strays(businessKey);
        found.addAll(strays);
        var ended = strays.stream().map(FoundDifference::instance).collect(Collectors.toSet());
        standing(businessKey).stream()
                .filter(wrong -> !ended.contains(wrong.instance()))
                .forEach(found::add);
        return found;
    }

    @Override
    public List<FoundDifference> wronglyTimed(Collection<Dossier> dossiers) {
        return dates.wrong(dossiers);
    }

    @Override
    public Outcome<Void> mend(FoundDifference difference) {
        return switch (difference.kind()) {
            case STRAY_INSTANCE -> rightPlace.end(difference.instance());
            case MISSING_INSTANCE -> rightPlace.start(dossierOf(difference));
            case WRONG_STEP -> rightPlace.restart(difference.instance(), dossierOf(difference));
            case ENGINE_DUE -> dates.set(dossierOf(difference));
            case CACHED_DUE -> Outcome.refused(Refusal.refused("Hạn trong sổ không sửa ở quy trình."));
        };
    }

    private Dossier dossierOf(FoundDifference difference) {
        return register.get(difference.dossier().orElseThrow());
    }

    private List<FoundDifference> missing(String only) {
        return jdbc.sql(MISSING)
                .param("only", only)
                .query((row, number) -> new FoundDifference(
                        DifferenceKind.MISSING_INSTANCE,
                        row.getString("key"),
                        null,
                        "Trạng thái trong sổ: %s. Không có quy trình nào đang chạy."
                                .formatted(label(row.getInt("status")))))
                .list();
    }

    private List<FoundDifference> strays(String only) {
        return jdbc.sql(STRAY)
                .param("only", only)
                .query((row, number) -> new FoundDifference(
                        DifferenceKind.STRAY_INSTANCE,
                        row.getString("key") == null ? "" : row.getString("key"),
                        row.getString("instance"),
                        row.getObject("id") == null
                                ? "«%s» chạy cho hồ sơ không có trong sổ.".formatted(row.getString("process"))
                                : "«%s» còn chạy, trạng thái trong sổ: %s."
                                        .formatted(row.getString("process"), label(row.getInt("status")))))
                .list();
    }

    private List<FoundDifference> standing(String only) {
        var definitions = new ArrayList<String>();
        var elements = new ArrayList<String>();
        var named = new ArrayList<String>();
        for (var definition : running()) {
            places.of(definition).forEach((element, place) -> {
                definitions.add(definition);
                elements.add(element);
                named.add(place.name());
            });
        }
        return jdbc.sql(STANDING)
                .param("only", only)
                .param("definitions", definitions.toArray(String[]::new))
                .param("elements", elements.toArray(String[]::new))
                .param("places", named.toArray(String[]::new))
                .query((row, number) -> new FoundDifference(
                        DifferenceKind.WRONG_STEP,
                        row.getString("key"),
                        row.getString("instance"),
                        standing(
                                label(row.getInt("status")),
                                Place.valueOf(row.getString("expected")),
                                row.getString("places"),
                                row.getBoolean("elsewhere"))))
                .list();
    }

    private static String standing(String status, Place expected, String places, boolean elsewhere) {
        var there = Arrays.stream(places.split(","))
                .map(place -> Place.valueOf(place).label())
                .collect(Collectors.joining(", "));
        return "Trạng thái trong sổ: %s, phải ở bước %s. Quy trình đang ở bước %s%s."
                .formatted(status, expected.label(), there, elsewhere ? ", tại cơ quan khác" : "");
    }

    /** The definitions of procedures that anything runs on. */
    private List<String> running() {
        return jdbc.sql(
                        """
                        select distinct i.proc_def_id_ from act_ru_execution i
                        where i.parent_id_ is null and i.super_exec_ is null
                          and i.proc_def_id_ in (select process_definition_id from procedure_version)""")
                .query(String.class)
                .list();
    }

    private static String label(int status) {
        return "%d, %s".formatted(status, DossierStatus.of(status).label().toLowerCase(Locale.ROOT));
    }
}
