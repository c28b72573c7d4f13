/** A sample the module gate must reject: it may use nothing, and uses beta. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.rejected.modules.alpha;
