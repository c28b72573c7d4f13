/**
 * Overdue steps and the explanations owed for them. Nothing here ever blocks a result.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier"})
package vn.motcua.delay;
