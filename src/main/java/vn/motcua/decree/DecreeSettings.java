package vn.motcua.decree;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param background whether this node goes on with decrees that are being applied
 * @param chunk dossiers re-dated in one transaction
 */
@Validated
@ConfigurationProperties("motcua.decree")
record DecreeSettings(@DefaultValue("true") boolean background, @Min(1) @DefaultValue("500") int chunk) {}
