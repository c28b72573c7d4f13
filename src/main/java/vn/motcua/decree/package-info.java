/**
 * Decrees that move working days: what each moves, shown before it is done, and done to all running dossiers in a batch that a
 * crash interrupts and a restart goes on with.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "messaging"})
package vn.motcua.decree;
