package vn.motcua.workflow;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where models and forms are read from; a {@code file:} folder ends with a slash.
 *
 * @param processes folder of the models and their catalogue files
 * @param forms folder of the forms
 */
@Validated
@ConfigurationProperties("motcua.models")
record ModelSettings(
        @NotBlank @DefaultValue("classpath:processes/") String processes,
        @NotBlank @DefaultValue("classpath:forms/") String forms) {}
