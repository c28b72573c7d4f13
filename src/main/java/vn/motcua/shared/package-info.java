/**
 * What every module needs and none owns: the clock, the refusal as a value, its mapping to the web, text without
 * accents. It fits one screen and stays so.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.motcua.shared;
