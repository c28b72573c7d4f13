/**
 * What whoever watches over offices sees: the figures of a morning, the dossiers behind them, and who has read which dossier.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier"})
package vn.motcua.control;
