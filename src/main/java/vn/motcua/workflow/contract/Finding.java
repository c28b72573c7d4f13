package vn.motcua.workflow.contract;

public record Finding(String file, String element, String rule, String reason, String remedy) {}
