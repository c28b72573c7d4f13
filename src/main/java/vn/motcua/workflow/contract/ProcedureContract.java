package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Map;

public final class ProcedureContract {
    public static List<Finding> check(String path, String bpmn, Map<String, String> forms) {
        return List.of();
    }
}
