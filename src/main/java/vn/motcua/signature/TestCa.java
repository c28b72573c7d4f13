package vn.motcua.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that nobody outside believes: for the trial and for tests. */
final class TestCa {

    private static final String SIGNED_BY = "SHA256withECDSA";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys = keys();
    private final X500Name name;
    private final X509Certificate certificate;
    private String listAddress;

    TestCa(String commonName, Instant from, Instant until) {
        name = name(commonName, "Thử nghiệm, không có giá trị pháp lý");
        certificate = certificate(commonName, from, until);
    }

    /**
     * A certificate with its key.
     *
     * @param keyStore PKCS#12 under the PIN
     */
    record Issued(X509Certificate certificate, byte[] keyStore) {}

    X509Certificate certificate() {
        return certificate;
    }

    Issued issue(String commonName, String organisation, Instant from, Instant until, char[] pin) {
        var holder = keys();
        var builder = builder(name(commonName, organisation), holder, from, until);
        try {
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            addListAddress(builder);
            var issued = signed(builder);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, pin);
            store.setKeyEntry("signing", holder.getPrivate(), pin, new Certificate[] {issued, certificate});
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, pin);
            return new Issued(issued, bytes.toByteArray());
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on its certificates say where its list is (RFC 5280, 4.2.1.13). */
    TestCa publishingAt(String address) {
        this.listAddress = address;
        return this;
    }

    private void addListAddress(X509v3CertificateBuilder builder) throws CertIOException {
        if (listAddress != null) {
            var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, listAddress));
            var point = new DistributionPoint(new DistributionPointName(name), null, null);
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        }
    }

    /** The list of what it revoked, DER. */
    byte[] list(Map<X509Certificate, Instant> revoked, Instant at, Instant next) {
        try {
            var builder = new JcaX509v2CRLBuilder(certificate, Date.from(at));
            builder.setNextUpdate(Date.from(next));
            revoked.forEach((one, when) -> builder.addCRLEntry(one.getSerialNumber(), Date.from(when), 0));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return builder.build(signer()).getEncoded();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate certificate(String commonName, Instant from, Instant until) {
        var builder = builder(name, keys, from, until);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } catch (CertIOException impossible) {
            throw new IllegalStateException("certificate of " + commonName, impossible);
        }
        return signed(builder);
    }

    private X509v3CertificateBuilder builder(X500Name subject, KeyPair holder, Instant from, Instant until) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(127, RANDOM).add(BigInteger.ONE),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    holder.getPublic());
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(holder.getPublic()));
            return builder;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate signed(X509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(SIGNED_BY).build(keys.getPrivate());
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X500Name name(String commonName, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
