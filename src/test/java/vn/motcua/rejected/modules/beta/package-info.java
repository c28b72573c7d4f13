/** What the sample alpha must not use. */
@org.springframework.modulith.ApplicationModule
package vn.motcua.rejected.modules.beta;
