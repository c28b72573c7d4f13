/** How much of what an authority resolves is digitised, and whether the steps of the law were taken for it. */
@org.springframework.modulith.NamedInterface("rates")
package vn.motcua.digitization.rates;
