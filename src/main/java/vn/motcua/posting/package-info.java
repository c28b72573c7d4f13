/**
 * Xét duyệt và niêm yết công khai: what a council concluded about a dossier, what was put up for everybody to see and until
 * when, and what was said against it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier"})
package vn.motcua.posting;
