package vn.motcua.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.decree.ApplyDecree;
import vn.motcua.decree.EnterDecree;
import vn.motcua.decree.PreviewDecree;
import vn.motcua.dossier.DossierId;

/** An operator with decrees, and the dossiers they move. What a test leaves behind is taken away again. */
public class DecreeDesk {

    public static final String OPERATOR = "hai-phong.operator";

    private final EnterDecree enterDecree;
    private final PreviewDecree previewDecree;
    private final ApplyDecree applyDecree;
    private final Authorities authorities;
    private final DaysInForce days;
    private final Counter counter;
    private final Office office;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final Http http;
    private final List<DossierId> dossiers = new ArrayList<>();

    DecreeDesk(
            EnterDecree enterDecree,
            PreviewDecree previewDecree,
            ApplyDecree applyDecree,
            Authorities authorities,
            DaysInForce days,
            Counter counter,
            Office office,
            RuntimeService runtime,
            JdbcClient jdbc,
            Http http) {
        this.enterDecree = enterDecree;
        this.previewDecree = previewDecree;
        this.applyDecree = applyDecree;
        this.authorities = authorities;
        this.days = days;
        this.counter = counter;
        this.office = office;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.http = http;
    }

    public Official official(String id) {
        return authorities.official(new OfficialId(id)).orElseThrow();
    }

    public UUID entered(ADecree decree) {
        return enterDecree.enter(decree.entry(), official(OPERATOR)).orThrow().id();
    }

    public UUID previewed(ADecree decree) {
        var id = entered(decree);
        previewDecree.preview(id, official(OPERATOR)).orThrow();
        return id;
    }

    /** In force, its dossiers not yet re-dated. */
    public UUID inForce(ADecree decree) {
        var id = previewed(decree);
        applyDecree.apply(id, official(OPERATOR)).orThrow();
        return id;
    }

    /** Marital status, three working days, received then and accepted at once. */
    public DossierId accepted(String receivedAt) {
        return accepted(SampleProcedure.MARITAL, receivedAt);
    }

    public DossierId accepted(SampleProcedure procedure, String receivedAt) {
        return accepted(procedure.dossier(), receivedAt);
    }

    public DossierId accepted(ADossier brought, String receivedAt) {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(brought.receivedAt(receivedAt), desk);
        dossiers.add(dossier);
        desk.accepts(dossier);
        return dossier;
    }

    /** What register and engine differ in about the dossier, by kind. */
    public List<String> differences(DossierId dossier) {
        http.browser(OPERATOR)
                .send(
                        "POST",
                        "/desk/differences/compare",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.noBody());
        return jdbc.sql(
                        "select kind || ': ' || detail from register_difference where mended_at is null and business_key = ?")
                .param(dossier.toString())
                .query(String.class)
                .list();
    }

    public int rows(String fromWhere, DossierId dossier) {
        return jdbc.sql("select count(*) from " + fromWhere)
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    public void forgetEverything() {
        jdbc.sql("delete from calendar_decree_line").update();
        jdbc.sql("delete from calendar_decree").update();
        days.refresh();
        office.unchecked(() -> {
            dossiers.forEach(dossier -> runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(dossier.toString())
                    .rootProcessInstances()
                    .list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test", true)));
            return null;
        });
        dossiers.forEach(dossier -> jdbc.sql("update dossier set status = 8, version = version + 1 where id = ?")
                .param(dossier.value())
                .update());
        dossiers.clear();
    }
}
