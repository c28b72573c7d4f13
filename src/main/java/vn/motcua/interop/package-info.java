/**
 * What goes between us and the national systems: dossiers that come from the portal, what it is told about every dossier.
 * Their formats stay in here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "authority",
            "procedure",
            "dossier",
            "digitization",
            "paper",
            "messaging"
        })
package vn.motcua.interop;
