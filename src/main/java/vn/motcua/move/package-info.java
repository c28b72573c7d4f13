/**
 * Moving dossiers that are under way to another version of their procedure, where a law says so: a plan that names what stands
 * in the way of each, and a batch that a crash interrupts and a restart goes on with.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier"})
package vn.motcua.move;
