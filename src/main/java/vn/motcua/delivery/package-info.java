/**
 * Bringing results home: the parcel from its order to the signature of whoever got it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "messaging"})
package vn.motcua.delivery;
