package vn.motcua.desk;

import org.springframework.context.ApplicationContext;
import vn.motcua.authority.OfficialId;

/** Opens the comparison of register and engine to the bench. */
public final class BenchComparison {

    private final CompareRegister compareRegister;

    public BenchComparison(ApplicationContext application) {
        compareRegister = application.getBean(CompareRegister.class);
    }

    /** How many differences there are. */
    public int compare() {
        return compareRegister.compare(new OfficialId("hai-phong.operator"));
    }
}
