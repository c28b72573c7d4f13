/**
 * What other authorities are asked about a dossier: question, deadline, answer or silence.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "messaging"})
package vn.motcua.opinion;
