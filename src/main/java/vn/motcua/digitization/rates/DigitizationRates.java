package vn.motcua.digitization.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.extraction.Templates;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Persisted;

/** The rates by authority and procedure, each in one statement, and the dossiers behind each number. */
@Component
public class DigitizationRates {

    /**
     * A row a dossier. A paper counts where the catalogue of the dossier's own version wants it digitised and it is required
     * or there, unless the law exempts it; it is proper where every scan of it took every step, or is reused.
     */
    private static final String DOSSIERS =
            """
            with resolved as (
                select id, code, procedure_key, procedure_valid_from, competent_authority_id, receiving_authority_id,
                    processed_at
                from dossier where processed_at >= :from and processed_at < :until
                    and competent_authority_id = any (:authorities)),
            wanted as (
                select * from unnest(cast(:procedures as text[]), cast(:validFrom as date[]), cast(:keys as text[]),
                    cast(:required as boolean[])) as one (procedure_key, valid_from, document_key, required)),
            scan as (
                select document.id, document.dossier_id, document.purpose, document.document_key,
                    document.reused_from is not null as reused, coalesce(line.steps, '{}') as steps
                from resolved join dossier_document document on document.dossier_id = resolved.id
                left join lateral (
                    select array_agg(step) as steps from digitization_step
                    where document_id = document.id and outcome = 'DONE') line on true
                where document.struck_at is null and not exists (
                    select from dossier_document newer where newer.replaces = document.id and newer.struck_at is null)),
            paper as (
                select resolved.id, wanted.document_key, count(scan.id) > 0 as there,
                    coalesce(bool_and(scan.reused or scan.steps @> cast(
                        case when wanted.document_key = any (:extracted)
                            then '{SCANNED,SIGNED,EXTRACTED,CODED,STORED}' else '{SCANNED,SIGNED,CODED,STORED}' end
                        as text[])), false) as proper,
                    coalesce(bool_or(scan.reused), false) as reused
                from resolved
                join wanted on wanted.procedure_key = resolved.procedure_key
                    and wanted.valid_from = resolved.procedure_valid_from
                left join scan on scan.dossier_id = resolved.id and scan.purpose = 'COMPONENT'
                    and scan.document_key = wanted.document_key
                where not exists (
                    select from digitization_exemption exempt where exempt.dossier_id = resolved.id
                        and exempt.document_key = wanted.document_key)
                group by resolved.id, wanted.document_key, wanted.required
                having wanted.required or count(scan.id) > 0),
            counted as (
                select resolved.*, coalesce(papers.number, 0) as papers, coalesce(papers.complete, true) as complete,
                    coalesce(papers.proper, true) as proper, coalesce(papers.reused, false) as reused,
                    exists (select from scan where scan.dossier_id = resolved.id and scan.purpose = 'RESULT') as kept,
                    exists (select from scan where scan.dossier_id = resolved.id and scan.purpose = 'RESULT'
                        and 'SIGNED' = any (scan.steps)) as electronic
                from resolved left join (
                    select id, count(*) as number, bool_and(there) as complete, bool_and(proper) as proper,
                        bool_or(reused) as reused
                    from paper group by id) papers on papers.id = resolved.id)
            """;

    private final JdbcClient jdbc;
    private final ProcedureCatalogue catalogue;
    private final Templates templates;

    DigitizationRates(JdbcClient jdbc, ProcedureCatalogue catalogue, Templates templates) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /** By authority and procedure; those that resolved nothing are left out. */
    public List<RateFigures> figures(RatePeriod period) {
        var columns = Stream.of(Rate.values())
                .map(rate ->
                        "count(*) filter (where %1$s) as %2$s_of, count(*) filter (where %1$s and %3$s) as %2$s_met"
                                .formatted(rate.counted(), rate.name().toLowerCase(java.util.Locale.ROOT), rate.met()))
                .collect(Collectors.joining(", "));
        return jdbc.sql(DOSSIERS
                        + "select competent_authority_id, procedure_key, count(*) as resolved, " + columns
                        + " from counted group by 1, 2 order by 1, 2")
                .params(parameters(period))
                .query(DigitizationRates::figures)
                .list();
    }

    /**
     * Behind a number.
     *
     * @param authority null for all
     * @param procedure null for all
     * @param met false for those that count and do not meet it
     */
    public record Behind(AuthorityId authority, ProcedureKey procedure, Rate rate, boolean met) {}

    /** A dossier behind a number; nobody's name is in it. */
    public record Line(
            DossierId dossier,
            String code,
            ProcedureKey procedure,
            LocalDate procedureValidFrom,
            AuthorityId decidedBy,
            AuthorityId receivedBy,
            Instant resolvedAt) {}

    /** The oldest first. */
    public List<Line> behind(RatePeriod period, Behind asked, int most) {
        return jdbc.sql(DOSSIERS
                        + """
                        select * from counted where %s and %s (%s)
                            and (cast(:authority as text) is null or competent_authority_id = :authority)
                            and (cast(:procedure as text) is null or procedure_key = :procedure)
                        order by processed_at, id limit :most"""
                                .formatted(
                                        asked.rate().counted(),
                                        asked.met() ? "" : "not",
                                        asked.rate().met()))
                .params(parameters(period))
                .param(
                        "authority",
                        asked.authority() == null ? null : asked.authority().value())
                .param(
                        "procedure",
                        asked.procedure() == null ? null : asked.procedure().value())
                .param("most", most)
                .query(DigitizationRates::line)
                .list();
    }

    private Map<String, Object> parameters(RatePeriod period) {
        var wanted = catalogue.all().stream()
                .flatMap(version -> version.documents().stream()
                        .filter(RequiredDocument::digitise)
                        .map(document -> new Wanted(version, document)))
                .toList();
        var parameters = new HashMap<String, Object>();
        parameters.put("from", Persisted.time(period.from()));
        parameters.put("until", Persisted.time(period.until()));
        parameters.put(
                "authorities",
                period.authorities().stream().map(AuthorityId::value).toArray(String[]::new));
        parameters.put(
                "procedures",
                texts(wanted.stream().map(one -> one.version().key().value())));
        parameters.put(
                "validFrom",
                texts(wanted.stream().map(one -> one.version().validFrom().toString())));
        parameters.put("keys", texts(wanted.stream().map(one -> one.document().key())));
        parameters.put(
                "required",
                texts(wanted.stream().map(one -> String.valueOf(one.document().required()))));
        parameters.put("extracted", texts(templates.papers().stream()));
        return parameters;
    }

    private record Wanted(Procedure version, RequiredDocument document) {}

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static RateFigures figures(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<Rate, RateFigures.Count>(Rate.class);
        for (var rate : Rate.values()) {
            counts.put(rate, new RateFigures.Count(row.getInt(rate.name() + "_met"), row.getInt(rate.name() + "_of")));
        }
        return new RateFigures(
                new AuthorityId(row.getString("competent_authority_id")),
                new ProcedureKey(row.getString("procedure_key")),
                row.getInt("resolved"),
                counts);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("procedure_valid_from", LocalDate.class),
                new AuthorityId(row.getString("competent_authority_id")),
                new AuthorityId(row.getString("receiving_authority_id")),
                Persisted.time(row, "processed_at"));
    }
}
