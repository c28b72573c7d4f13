package vn.motcua.simulators.timestamp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The server's key and the certificate that speaks for it. */
record TimeStampKey(PrivateKey key, X509Certificate certificate) {

    private static final String STORE = "time-stamp.p12";
    private static final String CERTIFICATE = "time-stamp.cer";
    private static final char[] PASSWORD = "time-stamp".toCharArray();

    /** @param folder where key and certificate stay from one start to the next; null for a key of this run only */
    static TimeStampKey in(Path folder) throws IOException {
        try {
            if (folder == null) {
                return fresh();
            }
            Files.createDirectories(folder);
            var store = folder.resolve(STORE);
            if (!Files.exists(store)) {
                fresh().keep(folder);
            }
            return read(Files.readAllBytes(store));
        } catch (GeneralSecurityException | OperatorCreationException broken) {
            throw new IOException(broken);
        }
    }

    private static TimeStampKey read(byte[] store) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(store), PASSWORD);
        return new TimeStampKey(
                (PrivateKey) keys.getKey("tsa", PASSWORD), (X509Certificate) keys.getCertificate("tsa"));
    }

    private void keep(Path folder) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, PASSWORD);
        keys.setKeyEntry("tsa", key, PASSWORD, new Certificate[] {certificate});
        var bytes = new ByteArrayOutputStream();
        keys.store(bytes, PASSWORD);
        Files.write(folder.resolve(CERTIFICATE), certificate.getEncoded());
        var fresh = folder.resolve(STORE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, bytes.toByteArray());
        Files.move(fresh, folder.resolve(STORE));
    }

    private static TimeStampKey fresh() throws GeneralSecurityException, IOException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Máy chủ dấu thời gian mô phỏng,O=Dùng thử,C=VN");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(Instant.parse("2018-01-01T00:00:00Z")),
                Date.from(Instant.parse("2068-01-01T00:00:00Z")),
                name,
                pair.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new TimeStampKey(
                pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }
}
