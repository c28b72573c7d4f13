/**
 * The register: what is true about a dossier. The tables and the code counter are hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "authority", "procedure"})
package vn.motcua.dossier;
