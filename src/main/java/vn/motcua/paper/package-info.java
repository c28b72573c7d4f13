/**
 * The official printed forms: prepare, fill, PDF. The templates are hidden.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "delay", "linked"})
package vn.motcua.paper;
