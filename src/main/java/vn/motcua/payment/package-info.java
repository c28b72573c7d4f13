/**
 * Financial obligations: what a payer owes before the procedure goes on, who said so, and the proof that it is paid. How a
 * collector outside is reached is hidden.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "procedure", "dossier", "messaging"})
package vn.motcua.payment;
