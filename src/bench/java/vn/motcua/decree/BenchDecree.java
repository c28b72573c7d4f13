package vn.motcua.decree;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;

/** Opens a decree's use cases to the bench, its batch among them. */
public final class BenchDecree {

    private static final OfficialId OPERATOR = new OfficialId("hai-phong.operator");

    private final ApplicationContext application;
    private final Official operator;
    private final UUID id;

    /** Enters a decree that makes one day a day off. */
    public BenchDecree(ApplicationContext application, String dayOff) {
        this.application = application;
        this.operator =
                application.getBean(Authorities.class).official(OPERATOR).orElseThrow();
        var entry = new DecreeEntry(
                "1234/QĐ-TTg",
                "Thủ tướng Chính phủ",
                "2026-12-01",
                "Về việc nghỉ tránh bão",
                null,
                List.of(new DecreeEntry.Day(dayOff, "OFF", "Nghỉ tránh bão số 12")));
        id = application
                .getBean(EnterDecree.class)
                .enter(entry, operator)
                .orThrow()
                .id();
    }

    /** Dossiers that move. */
    public int preview() {
        return application.getBean(PreviewDecree.class).preview(id, operator).orThrow();
    }

    public void apply() {
        application.getBean(ApplyDecree.class).apply(id, operator).orThrow();
        application.getBean(GoOnApplying.class).go();
    }

    public DecreeState state() {
        return application.getBean(Decrees.class).find(id).orElseThrow().state();
    }

    public DecreeProgress progress() {
        return application.getBean(DecreeEffects.class).progress(id);
    }
}
