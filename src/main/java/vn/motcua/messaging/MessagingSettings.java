package vn.motcua.messaging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param background whether this node sends and handles by itself; off, somebody calls the workers
 * @param poll how often to look for what no wake-up announced
 * @param threadsPerPartner how many messages one partner may be sent at once, by this node
 * @param inboxThreads how many incoming messages are handled at once, by this node
 * @param giveWay how long a message at most waits for requests that are being answered
 * @param lease how long a claimed message is left to the node that claimed it; longer than any partner's time-out
 * @param firstPause before the second attempt; doubled each time
 * @param longestPause where doubling ends
 * @param attempts after so many failures a dead letter; with the defaults that takes a day
 * @param earlyFor how long an early message may wait for what it belongs to
 * @param faults after so many failures of its handler an incoming message is left to a person
 */
@Validated
@ConfigurationProperties("motcua.messaging")
record MessagingSettings(
        @DefaultValue("true") boolean background,
        @NotNull @DefaultValue("1s") Duration poll,
        @Positive @DefaultValue("4") int threadsPerPartner,
        @Positive @DefaultValue("2") int inboxThreads,
        @NotNull @DefaultValue("250ms") Duration giveWay,
        @NotNull @DefaultValue("2m") Duration lease,
        @NotNull @DefaultValue("5s") Duration firstPause,
        @NotNull @DefaultValue("10m") Duration longestPause,
        @Positive @DefaultValue("150") int attempts,
        @NotNull @DefaultValue("1d") Duration earlyFor,
        @Positive @DefaultValue("10") int faults) {}
