package vn.motcua.procedure;

/** The shipped catalogue for tests of other modules that need no Spring. */
public final class TestCatalogue {

    private TestCatalogue() {}

    public static ProcedureCatalogue shipped() {
        return new YamlProcedureCatalogue(CatalogueFolder.read("classpath:processes/"));
    }

    public static ProcedureSearch search() {
        return search(shipped());
    }

    public static ProcedureSearch search(ProcedureCatalogue catalogue) {
        return new ProcedureSearch(catalogue);
    }

    public static Parameters parameters() {
        return new Parameters();
    }
}
