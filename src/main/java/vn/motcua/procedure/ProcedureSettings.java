package vn.motcua.procedure;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param location folder of the catalogue's files, a Spring resource address that ends with a slash */
@Validated
@ConfigurationProperties("motcua.procedures")
record ProcedureSettings(@NotBlank @DefaultValue("classpath:processes/") String location) {}
