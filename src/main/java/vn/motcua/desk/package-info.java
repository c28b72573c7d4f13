/**
 * What officials' pages and our Tasklist plugin call, and the port by which they complete tasks.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "authority",
            "procedure",
            "dossier",
            "delay",
            "opinion",
            "linked",
            "posting",
            "delivery",
            "payment",
            "notice",
            "digitization",
            "digitization :: extraction",
            "digitization :: rates",
            "digitization :: pipeline",
            "paper",
            "messaging",
            "decree",
            "move",
            "control",
            "signature",
            "result",
            "archive",
            "certification"
        })
package vn.motcua.desk;
