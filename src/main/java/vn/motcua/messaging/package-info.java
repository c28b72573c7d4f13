/**
 * What leaves the system goes through the outbox, what comes in through the inbox; both outlive the other side being
 * down.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.messaging;
