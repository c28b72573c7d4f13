/**
 * The only home of engine code: deployer, delegates, listeners, vocabulary; it implements the ports of the others.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "authority",
            "procedure",
            "dossier",
            "delay",
            "digitization",
            "paper",
            "opinion",
            "linked",
            "posting",
            "delivery",
            "payment",
            "interop",
            "messaging",
            "decree",
            "move",
            "desk",
            "access"
        })
package vn.motcua.workflow;
