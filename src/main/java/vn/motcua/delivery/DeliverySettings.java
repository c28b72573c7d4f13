package vn.motcua.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param passes whether this node looks every five minutes for parcels that are late or of which nothing is heard */
@Validated
@ConfigurationProperties("motcua.delivery")
record DeliverySettings(@DefaultValue("true") boolean passes) {}
