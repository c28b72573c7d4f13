/**
 * What a dossier ends in: the result made from a procedure's template, its number, the public page on which anybody sees
 * whether it holds, how it was given to its owner, and what became of it afterwards. The tables are hidden.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "authority",
            "procedure",
            "dossier",
            "messaging",
            "notice",
            "digitization",
            "signature",
            "paper"
        })
package vn.motcua.result;
