/**
 * Liên thông: the parts that other authorities, outside or of ours, do of a linked procedure, what each was asked, owes and answered. How they are
 * reached is hidden.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "messaging"})
package vn.motcua.linked;
