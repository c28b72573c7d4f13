/**
 * Telling people: the applicant by mail, Zalo, SMS or a call what became of the dossier, officials what waits for them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "authority",
            "procedure",
            "dossier",
            "opinion",
            "linked",
            "delivery",
            "paper",
            "messaging"
        })
package vn.motcua.notice;
