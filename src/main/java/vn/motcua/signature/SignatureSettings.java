package vn.motcua.signature;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are signed, and whom a signature is believed.
 *
 * @param trust folder with certificates of those believed to issue certificates and time stamps (.cer, .crt, .pem) and with
 *     their lists of revoked ones (.crl); read again when it changes
 * @param timeStampUrl RFC 3161 server; without it signatures carry the time of our clock only
 * @param timeStampPatience how long it may take; a signature is then made without it, and says so
 * @param longTerm whether what is needed to judge a signature in later years is put into a signed result, under a time stamp of its own
 * @param pinFailuresBeforeLock wrong PINs in a row after which a certificate signs nothing for a while
 * @param pinLock how long that lasts
 * @param sealPin of the authorities' keys, which sign without a person at hand; without it results carry no seal
 * @param pkcs11Library of the maker of the tokens or of the security module attached to this machine
 * @param pkcs11Slot of that module
 * @param fetchLists whether this node asks for lists of revoked certificates at the addresses in the registered certificates
 * @param listPatience how long an address may take to send its list of revoked certificates
 * @param remoteUrl of the remote signing service
 * @param remoteToken by which it knows us
 */
@Validated
@ConfigurationProperties("motcua.signature")
record SignatureSettings(
        Path trust,
        URI timeStampUrl,
        @NotNull @DefaultValue("5s") Duration timeStampPatience,
        @DefaultValue("false") boolean longTerm,
        @DefaultValue("5") @Min(1) int pinFailuresBeforeLock,
        @NotNull @DefaultValue("15m") Duration pinLock,
        String sealPin,
        Path pkcs11Library,
        @DefaultValue("0") @Min(0) int pkcs11Slot,
        @DefaultValue("true") boolean fetchLists,
        @NotNull @DefaultValue("30s") Duration listPatience,
        URI remoteUrl,
        String remoteToken) {}
