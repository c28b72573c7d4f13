package vn.motcua.rejected.architecture;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Controller;

/** A sample that breaks every rule of the architecture test. */
@Controller
public class Offender {

    public Instant now() {
        ClockUtil.reset();
        return Instant.now();
    }
}
