package vn.motcua.rejected.modules.beta;

public class Beta {}
